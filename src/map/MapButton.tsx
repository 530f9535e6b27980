interface MapButtonProps {
  readonly label: string;
  readonly path: string;
  readonly onClick: (event: Event) => void;
}

/** One of the icon buttons over the map; its label appears as a tooltip. */
export function MapButton({ label, path, onClick }: MapButtonProps) {
  return (
    <button type="button" className="icon-button" title={label} onClick={(event) => onClick(event.nativeEvent)}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
      <span className="visually-hidden">{label}</span>
    </button>
  );
}

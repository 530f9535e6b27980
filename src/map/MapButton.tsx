interface MapButtonProps {
  readonly label: string;
  readonly path: string;
  readonly onClick: (event: Event) => void;
}

/** One of the buttons over the map, whose name is seen when it is pointed at. */
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

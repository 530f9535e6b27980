/** Icon for “show on the map”. */
export function TargetIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M12 3V7M12 17V21M3 12H7M17 12H21M12 6.500A5.500 5.500 0 1 1 12 17.500 5.500 5.500 0 0 1 12 6.500Z" />
    </svg>
  );
}

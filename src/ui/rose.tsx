const PETAL = 'M8 7.6C6.3 6.2 4.9 3.9 5.5 2 6 .5 7.4.3 8 1.3 8.6.3 10 .5 10.5 2 11.1 3.9 9.7 6.2 8 7.6Z';

/** The Subrosa rose (assets/icon/rose-small.svg) in the colour of the text around it. Decorative: name the thing beside it. */
export function Rose({ size = 16, struck = false }: { size?: number; struck?: boolean }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {[0, 72, 144, 216, 288].map((turn) => (
        <path key={turn} d={PETAL} fill="currentColor" transform={`rotate(${turn} 8 8)`} />
      ))}
      <circle cx="8" cy="8" r="2" fill={struck ? 'none' : '#ffd166'} />
      {struck && <path d="M2 14 14 2" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />}
    </svg>
  );
}

const STROKES = {
  close: 'M4 4l8 8M12 4l-8 8',
  next: 'M6 3.5l4.5 4.5L6 12.5',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  take: 'M3 8.5l3.5 3.5L13 5',
} as const;

/** A drawn sign, 16 units square, in the colour of the text around it. Decorative. */
export function Sign({ name }: { name: keyof typeof STROKES }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={STROKES[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

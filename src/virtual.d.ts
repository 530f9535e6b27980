declare module 'virtual:atlas/palette.css';

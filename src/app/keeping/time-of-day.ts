/** `14:03`, in this window's zone. `at`: ISO instant. */
export function timeOfDay(at: string): string {
  const moment = new Date(at);
  return [moment.getHours(), moment.getMinutes()].map(part => String(part).padStart(2, '0')).join(':');
}

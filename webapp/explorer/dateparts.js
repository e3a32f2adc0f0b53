// Parts of dates that group: which there are, and the days that a value of one stands for.

/** The parts that are offered, the usual ones first. */
export const PARTS = ['YearMonth', 'Year', 'YearQuarter', 'YearWeekno', 'ISODate', 'Month', 'Quarter',
  'DayOfWeekFromMonday', 'Hour'];

const two = n => String(n).padStart(2, '0');
const day = date => `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
const utc = (year, month, date) => new Date(Date.UTC(year, month, date));

/** The first and last day of a value such as 2024/03; null for parts that are no range. */
export function daysOf(part, value) {
  const [year, number = 1] = String(value).split(/[/-]/).map(Number);
  switch (part.toLowerCase()) {
    case 'year': return [day(utc(year, 0, 1)), day(utc(year, 11, 31))];
    case 'yearmonth': return [day(utc(year, number - 1, 1)), day(utc(year, number, 0))];
    case 'yearquarter': return [day(utc(year, number * 3 - 3, 1)), day(utc(year, number * 3, 0))];
    case 'isodate': return [String(value), String(value)];
    case 'yearweekno': {
      // ISO weeks: the one with January 4th is the first
      const fourth = utc(year, 0, 4);
      const monday = new Date(fourth.getTime() + ((number - 1) * 7 - (fourth.getUTCDay() + 6) % 7) * 86_400_000);
      return [day(monday), day(new Date(monday.getTime() + 6 * 86_400_000))];
    }
    default: return null;
  }
}

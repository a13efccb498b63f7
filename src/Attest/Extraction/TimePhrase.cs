namespace Attest.Extraction;

/// <summary>A time expression as read, before anything resolves it.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Just after the last token.</param>
/// <param name="Kind">date, weekday, relday, lastnight, ago, lastunit, thisunit, time, duration, since.</param>
/// <param name="Year">Year as written, two digits filled up; null when not given.</param>
/// <param name="Month">1 to 12; null when not given.</param>
/// <param name="Day">1 to 31; null when not given.</param>
/// <param name="Word">Calendar value of a weekday or relative day; 0 for none.</param>
/// <param name="Number">The number of "three days ago"; 0 for none.</param>
/// <param name="UnitWord">Vocabulary id of the unit; 0 for none.</param>
internal sealed record TimePhrase(int First, int End, string Kind, int? Year, int? Month, int? Day, int Word, long Number, int UnitWord);

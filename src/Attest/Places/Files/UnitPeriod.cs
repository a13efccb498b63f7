using System.Runtime.InteropServices;

namespace Attest.Places.Files;

/// <summary>What a unit was called and what it lay in for a time, 20 bytes. Rows are ordered by unit, then by day.</summary>
/// <param name="Row">The unit.</param>
/// <param name="From">First day, as <see cref="DateOnly.DayNumber"/>; <see cref="int.MinValue"/> when open.</param>
/// <param name="Until">First day after it; <see cref="int.MaxValue"/> when open.</param>
/// <param name="Parent">Row it lay in; -1 for its country.</param>
/// <param name="Name">Where its name then stands in the pool.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct UnitPeriod(int Row, int From, int Until, int Parent, int Name);

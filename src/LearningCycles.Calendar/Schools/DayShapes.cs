using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>
/// Classes of like days: those with the same weekday, label, bells, hours, place and terms. A window that names neither
/// dates nor ordinals of a month opens alike on all days of one class, so it is worked out once for each.
/// </summary>
internal sealed class DayShapes
{
    private readonly int[] byDay;

    private DayShapes(int[] byDay, int count)
    {
        this.byDay = byDay;
        Count = count;
    }

    internal int Count { get; }

    /// <summary>The class of a day, from 0, numbered as the year goes.</summary>
    internal int Of(int dayIndex) => byDay[dayIndex];

    internal static DayShapes Of(ValueList<DayFacts> days)
    {
        var known = new Dictionary<Likeness, int>();
        var shapes = new int[days.Count];
        for (var day = 0; day < shapes.Length; day++)
        {
            Likeness likeness = new(days[day]);
            if (!known.TryGetValue(likeness, out var shape))
                known[likeness] = shape = known.Count;
            shapes[day] = shape;
        }
        return new(shapes, known.Count);
    }

    /// <summary>A day without its date. Hashed by what is cheap; like days mostly share their bells and terms as objects.</summary>
    private readonly struct Likeness(DayFacts day) : IEquatable<Likeness>
    {
        private readonly DayFacts day = day;

        public bool Equals(Likeness other)
        {
            var that = other.day;
            return day.Date.DayOfWeek == that.Date.DayOfWeek
                && string.Equals(day.RotationLabel, that.RotationLabel, StringComparison.Ordinal)
                && day.StudentsOnSite == that.StudentsOnSite
                && day.StudentHours == that.StudentHours
                && day.StaffHours == that.StaffHours
                && day.AllBells == that.AllBells
                && day.Terms == that.Terms;
        }

        public override bool Equals(object? obj) => obj is Likeness other && Equals(other);

        public override int GetHashCode() =>
            HashCode.Combine(
                day.Date.DayOfWeek,
                day.RotationLabel is { } label ? StringComparer.Ordinal.GetHashCode(label) : 0,
                day.StudentsOnSite,
                day.StudentHours?.Minutes,
                day.StaffHours is null
            );
    }
}

using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Import.EdFi;

/// <summary>The hours of ordinary and of short days, out of the bells of each date: Ed-Fi's event does not say whether students come late or leave early.</summary>
internal sealed class EdFiHours(List<EdFiBell> bells, Func<LocalDate, bool> isShort, SchoolHours? given)
{
    private readonly Dictionary<LocalDate, List<EdFiBell>> byDate = bells
        .SelectMany(bell => bell.Dates.Select(date => (date, bell)))
        .GroupBy(one => one.date, one => one.bell)
        .ToDictionary(group => group.Key, group => group.ToList());

    /// <summary>The bells that list a date.</summary>
    internal IReadOnlyList<EdFiBell> On(LocalDate date) => byDate.GetValueOrDefault(date) ?? [];

    /// <summary>The hours of an ordinary day: those given, else the commonest of the bells; null when there are none.</summary>
    internal SchoolHours? Usual { get; } = given ?? Commonest(bells, isShort);

    /// <summary>On which days a schedule is in force by itself.</summary>
    internal BellUse UseOf(EdFiBell bell)
    {
        var isForShortDays = bell.Dates.Count > 0 && bell.Dates.Count(isShort) * 2 > bell.Dates.Count;
        if (!isForShortDays || bell.Hours is not { } hours || Usual is not { } usual)
            return BellUse.Regular;
        return hours.To < usual.Students.To ? BellUse.EarlyRelease
            : hours.From > usual.Students.From ? BellUse.LateStart
            : BellUse.Regular;
    }

    /// <summary>When students come and leave on a short day; null for each that is as usual.</summary>
    internal (LocalTime? ComeAt, LocalTime? LeaveAt) ShortDay(LocalDate date)
    {
        var hours = On(date).Select(bell => bell.Hours).OfType<TimeRange>().ToList();
        if (hours.Count == 0 || Usual is not { } usual)
            return (null, null);
        var (from, to) = (hours.Min(one => one.From), hours.Max(one => one.To));
        return (from > usual.Students.From ? from : null, to < usual.Students.To ? to : null);
    }

    // A test of half an hour may have a bell schedule of its own, but is no school day.
    private static bool IsADay(TimeRange hours) =>
        Period.Between(hours.From, hours.To, PeriodUnits.Minutes).Minutes >= 60;

    private static SchoolHours? Commonest(List<EdFiBell> bells, Func<LocalDate, bool> isShort)
    {
        var students = bells
            .Where(bell => bell.Hours is { } hours && IsADay(hours))
            .GroupBy(bell => bell.Hours!)
            .Select(group =>
                (Hours: group.Key, Days: group.Sum(bell => bell.Dates.Count(date => !isShort(date))), group.Key.From)
            )
            .OrderByDescending(one => one.Days)
            .ThenBy(one => one.From)
            .ThenByDescending(one => one.Hours.To)
            .Select(one => one.Hours)
            .FirstOrDefault();
        if (students is null)
            return null;
        var half = Period.FromMinutes(30);
        var from = students.From < new LocalTime(0, 30) ? LocalTime.Midnight : students.From - half;
        var to = students.To > new LocalTime(23, 29) ? LocalTime.MaxValue : students.To + half;
        return new(students, new(from, to));
    }
}

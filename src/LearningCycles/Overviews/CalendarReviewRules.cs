using LearningCycles.Rules;
using NodaTime;

namespace LearningCycles.Overviews;

/// <summary>The rules about the calendars of all leads, one row each. Findings name people, days and numbers.</summary>
public static class CalendarReviewRules
{
    /// <summary>The rules that hold unless a school says otherwise.</summary>
    public static RuleBook<CalendarReviewMove, CalendarReviewCase> Book { get; } =
        new([
            new(
                CalendarReviewRuleIds.NoCollision,
                [CalendarReviewMove.Publish],
                Severity.Required,
                "Every coaching demand is on a school day, and overlaps neither another one nor a busy time of the lead or the teacher.",
                "Objective 1, regular 1:1s and the cycle's calendar",
                FindNoCollision
            )
            {
                Supply = "another day or time for each demand that collides",
            },
            new(
                CalendarReviewRuleIds.FairLoad,
                [CalendarReviewMove.Publish],
                Severity.Advice,
                "All leads together want few things of a teacher on a day and in a week.",
                "Objective 1, regular 1:1s: transparency about demands",
                FindFairLoad
            )
            {
                Supply = "another day or week for what is too much",
            },
            new(
                CalendarReviewRuleIds.Transparent,
                [CalendarReviewMove.Publish],
                Severity.Required,
                "The shared calendar shows every observation and 1:1 as category and time, and nothing that is not planned.",
                "Objective 1, regular 1:1s: the shared calendar",
                FindTransparent
            )
            {
                Supply = "a shared calendar made from these demands: IltProjection.Of",
            },
        ]);

    /// <summary>Every rule there is, in the book or not.</summary>
    public static ValueList<Rule<CalendarReviewMove, CalendarReviewCase>> Every { get; } = Book.Rules;

    private static Finding? FindNoCollision(CalendarReviewCase c)
    {
        Listed closed = default,
            overlapping = default,
            busy = default,
            allDay = default;
        var firstBusy = 0;
        for (var i = 0; i < c.Demands.Count; i++)
        {
            var demand = c.Demands[i];
            if (c.Facts.CountSchoolDays(demand.Day.PlusDays(-1), demand.Day) < 1)
                closed.Add(demand.Named);
            if (demand.Span is not { } span)
                continue;
            for (var j = i + 1; j < c.Demands.Count && c.Demands[j].Day == demand.Day; j++)
            {
                var other = c.Demands[j];
                if (
                    ShareAPerson(demand, other)
                    && other.Span is { } otherSpan
                    && span.Overlaps(otherSpan)
                    && !demand.IsSameTeamTime(other)
                )
                    overlapping.Add(PeopleText.Of($"{demand.Named} / {other.Named}"));
            }
            while (firstBusy < c.Busy.Count && c.Busy[firstBusy].Day < demand.Day)
                firstBusy++;
            for (var j = firstBusy; j < c.Busy.Count && c.Busy[j].Day == demand.Day; j++)
            {
                var period = c.Busy[j];
                if ((period.Person != demand.Teacher && period.Person != demand.Lead) || !span.Overlaps(period.Span))
                    continue;
                if (period.IsAllDay)
                    allDay.Add(PeopleText.Of($"{demand.Named} / {period.Person}"));
                else
                    busy.Add(PeopleText.Of($"{demand.Named} / {period.Person} ({period.Start})"));
            }
        }
        return closed.IsEmpty && overlapping.IsEmpty && busy.IsEmpty && allDay.IsEmpty
            ? null
            : Finding.Of(
                Pieces.Of(
                    (!closed.IsEmpty, "on days without school: {closed}"),
                    (!overlapping.IsEmpty, "overlapping: {overlapping}"),
                    (!busy.IsEmpty, "in busy times: {busy}"),
                    (!allDay.IsEmpty, "busy all day: {allDay}")
                ),
                ("closed", closed),
                ("overlapping", overlapping),
                ("busy", busy),
                ("allDay", allDay)
            );
    }

    // A lead may be somebody else's teacher, so the same person is looked for in both places.
    private static bool ShareAPerson(CoachingDemand one, CoachingDemand other) =>
        one.Teacher == other.Teacher
        || one.Lead == other.Lead
        || one.Teacher == other.Lead
        || one.Lead == other.Teacher;

    private static Finding? FindFairLoad(CalendarReviewCase c)
    {
        Listed days = default,
            weeks = default;
        for (var i = 0; i < c.Demands.Count; i++)
        {
            var demand = c.Demands[i];
            if (
                demand.Kind == DemandKind.Observation
                && CountFrom(c.Demands, i, IsObservationOfTheDay) is var observations
                && observations > c.Policy.MaximumObservationsADay
            )
                days.Add(PeopleText.Of($"{demand.Teacher} ({demand.Day}): {observations}"));
            var demands = CountFrom(c.Demands, i, IsOfTheWeek);
            if (demands > c.Policy.MaximumDemandsAWeek)
                weeks.Add(PeopleText.Of($"{demand.Teacher} ({MondayOf(demand.Day)}): {demands}"));
        }
        return days.IsEmpty && weeks.IsEmpty
            ? null
            : Finding.Of(
                Pieces.Of(
                    (!days.IsEmpty, "observations a day over {dayMaximum}: {days}"),
                    (!weeks.IsEmpty, "demands a week over {weekMaximum}: {weeks}")
                ),
                ("dayMaximum", c.Policy.MaximumObservationsADay),
                ("days", days),
                ("weekMaximum", c.Policy.MaximumDemandsAWeek),
                ("weeks", weeks)
            );
    }

    // How many demands are like one, told at the first of them; 0 at the later ones. Demands are in order of days.
    private static int CountFrom(
        ValueList<CoachingDemand> demands,
        int place,
        Func<CoachingDemand, CoachingDemand, bool> isLike
    )
    {
        var week = MondayOf(demands[place].Day);
        for (var i = place - 1; i >= 0 && demands[i].Day >= week; i--)
        {
            if (isLike(demands[place], demands[i]))
                return 0;
        }
        var count = 1;
        for (var i = place + 1; i < demands.Count && demands[i].Day < week.PlusDays(7); i++)
        {
            if (isLike(demands[place], demands[i]))
                count++;
        }
        return count;
    }

    private static bool IsObservationOfTheDay(CoachingDemand one, CoachingDemand other) =>
        other.Kind == DemandKind.Observation && other.Teacher == one.Teacher && other.Day == one.Day;

    private static bool IsOfTheWeek(CoachingDemand one, CoachingDemand other) => other.Teacher == one.Teacher;

    private static LocalDate MondayOf(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    // Both lists are in the same order, so they are walked together as multisets.
    private static Finding? FindTransparent(CalendarReviewCase c)
    {
        Listed lacking = default,
            unknown = default;
        var expected = c.Expected.Entries;
        var shown = c.Shown.Entries;
        int i = 0,
            j = 0;
        while (i < expected.Count || j < shown.Count)
        {
            var order =
                i == expected.Count ? 1
                : j == shown.Count ? -1
                : IltEntry.InOrder(expected[i], shown[j]);
            if (order < 0 && expected[i].Kind is DemandKind.Observation or DemandKind.OneOnOne)
                lacking.Add(expected[i].Time, expected[i].Kind);
            else if (order > 0)
                unknown.Add(shown[j].Time, shown[j].Kind);
            if (order <= 0)
                i++;
            if (order >= 0)
                j++;
        }
        return lacking.IsEmpty && unknown.IsEmpty
            ? null
            : Finding.Of(
                Pieces.Of(
                    (!lacking.IsEmpty, "not shown: {lacking}"),
                    (!unknown.IsEmpty, "shown, but not planned: {unknown}")
                ),
                ("lacking", lacking),
                ("unknown", unknown)
            );
    }
}

using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Looks for the best caseload of one lead that fits.</summary>
/// <param name="plan">A plan of that lead alone, without learning cycles.</param>
/// <param name="lead">The lead.</param>
/// <param name="mayLose">How many 1:1s may be lost.</param>
internal sealed class CaseloadSearch(CoachingPlan plan, PersonId lead, int mayLose)
{
    private readonly Dictionary<(PersonId Teacher, int EveryWeeks), int> lostAlone = [];
    private LeadRoom? room;

    // Made when it is needed: a plan that fits asks for no proof.
    private LeadRoom Room => room ??= new(plan);

    internal CaseloadForecast Forecast()
    {
        var wished = Try(plan.Pairs, out var calendar);
        if (wished.Fit == CaseloadFit.Fits)
            return new(lead, wished, wished);
        var order = plan
            .Pairs.OrderByDescending(pair => pair.Priority)
            .ThenByDescending(pair => Room.TimesOf(pair.Teacher))
            .ThenBy(pair => pair.Teacher)
            .ToList();
        var (mix, more, kept) = Best(order, wished);
        return new(lead, wished, mix)
        {
            More = more,
            LeftOver = order.Skip(kept).Select(pair => pair.Teacher).Order().ToValueList(),
            NarrowWeeks = NarrowWeeksOf(calendar),
        };
    }

    private (TriedCaseload Mix, TriedCaseload More, int Kept) Best(List<CoachingPair> order, TriedCaseload wished)
    {
        List<CoachingPair> weekly = [.. order.Where(pair => pair.Cadence.EveryWeeks == 1)];
        var none = weekly.Count == 0 ? wished : Try(WithWeekly(0));
        if (none.Fit == CaseloadFit.Fits)
        {
            var (mix, more, _) = Halve(none, wished, weekly.Count, count => Try(WithWeekly(count)));
            return (mix, more, order.Count);
        }
        return Halve(new([], 0, 0, 0), none, order.Count, count => Try(Seldom(order.Take(count))));

        ValueList<CoachingPair> WithWeekly(int count) =>
            [.. weekly.Take(count), .. Seldom(weekly.Skip(count)), .. order.Where(pair => pair.Cadence.EveryWeeks > 1)];
    }

    private static ValueList<CoachingPair> Seldom(IEnumerable<CoachingPair> pairs) =>
        pairs.Select(pair => Caseloads.Every(pair, Math.Max(2, pair.Cadence.EveryWeeks))).ToValueList();

    /// <summary>Of caseloads that ask for more and more, the last that fits, the one after it, and its number.</summary>
    /// <param name="fits">The first, numbered 0, which fits.</param>
    /// <param name="tooMuch">The last, which does not.</param>
    /// <param name="last">Its number.</param>
    /// <param name="attempt">Tries one by its number.</param>
    private static (TriedCaseload Fits, TriedCaseload TooMuch, int Number) Halve(
        TriedCaseload fits,
        TriedCaseload tooMuch,
        int last,
        Func<int, TriedCaseload> attempt
    )
    {
        var first = 0;
        while (last - first > 1)
        {
            var middle = (first + last) / 2;
            var tried = attempt(middle);
            if (tried.Fit == CaseloadFit.Fits)
                (first, fits) = (middle, tried);
            else
                (last, tooMuch) = (middle, tried);
        }
        return (fits, tooMuch, first);
    }

    private TriedCaseload Try(ValueList<CoachingPair> pairs) => Try(pairs, out _);

    private TriedCaseload Try(ValueList<CoachingPair> pairs, out CoachingCalendar calendar)
    {
        calendar = CadenceGenerator.Generate(plan with { Pairs = pairs });
        var lost = new Dictionary<PersonId, int>();
        var withoutTime = 0;
        foreach (var unplaced in calendar.Unplaced)
        {
            if (IsCrowdedOut(unplaced))
                lost[unplaced.Plan.Teacher] = lost.GetValueOrDefault(unplaced.Plan.Teacher) + 1;
            else
                withoutTime++;
        }
        var outcome = calendar.Leads[0];
        List<TeacherRhythm> teachers =
        [
            .. pairs
                .Select(pair => new TeacherRhythm(pair.Teacher, pair.Cadence.EveryWeeks))
                .OrderBy(rhythm => rhythm.EveryWeeks)
                .ThenBy(rhythm => rhythm.Teacher),
        ];
        return new(teachers.ToValueList(), outcome.Wished, outcome.Placed, withoutTime)
        {
            UpperBound = outcome.UpperBound,
            Fit =
                LostByCaseload(pairs, lost) <= mayLose ? CaseloadFit.Fits
                : Room.IsTooLittle(outcome.UpperBound + mayLose, teachers) ? CaseloadFit.Impossible
                : CaseloadFit.NotFound,
        };
    }

    private int LostByCaseload(ValueList<CoachingPair> pairs, Dictionary<PersonId, int> lost)
    {
        var byCaseload = 0;
        foreach (var pair in pairs)
        {
            if (lost.TryGetValue(pair.Teacher, out var ofPair))
                byCaseload += Math.Max(0, ofPair - LostAlone(pair));
        }
        return byCaseload;
    }

    /// <summary>How many 1:1s a pair loses to its own others: only what may be held up to the next school day can come upon them, under a cap of the teacher's.</summary>
    private int LostAlone(CoachingPair pair)
    {
        if (pair.Cadence.WhenClosed != WhenClosed.NextSchoolDay)
            return 0;
        var key = (pair.Teacher, pair.Cadence.EveryWeeks);
        if (!lostAlone.TryGetValue(key, out var lost))
            lostAlone[key] = lost = CadenceGenerator
                .Generate(plan with { Pairs = [pair] })
                .Unplaced.Count(IsCrowdedOut);
        return lost;
    }

    /// <summary>Whether a 1:1 has a possible time that only other sessions or caps keep from it.</summary>
    private static bool IsCrowdedOut(UnplacedSession unplaced)
    {
        foreach (var count in unplaced.Obstacles)
        {
            if (
                count.Obstacle.Kind
                is ObstacleKind.LeadTaken
                    or ObstacleKind.TeacherTaken
                    or ObstacleKind.LeadDayCap
                    or ObstacleKind.LeadWeekCap
                    or ObstacleKind.TeacherDayCap
                    or ObstacleKind.TeacherWeekCap
            )
                return true;
        }
        return false;
    }

    private ValueList<NarrowWeek> NarrowWeeksOf(CoachingCalendar calendar)
    {
        var weeks = new SortedDictionary<LocalDate, (List<PersonId> Placed, List<PersonId> Lost)>();
        foreach (var unplaced in calendar.Unplaced)
        {
            if (IsCrowdedOut(unplaced))
                In(unplaced.Plan).Lost.Add(unplaced.Plan.Teacher);
        }
        foreach (var session in calendar.Sessions)
        {
            if (weeks.ContainsKey(session.Plan.Week!.Value))
                In(session.Plan).Placed.Add(session.Teacher);
        }
        return weeks
            .Select(week => new NarrowWeek(
                week.Key,
                week.Value.Placed.Count + week.Value.Lost.Count,
                week.Value.Placed.Count,
                Math.Max(
                    week.Value.Placed.Count,
                    Room.MostIn(week.Key, week.Value.Placed.Concat(week.Value.Lost).Order())
                )
            )
            {
                Because = WhatShortens(week.Key),
            })
            .OrderBy(week => week.Placed - week.Wished)
            .ThenBy(week => week.Monday)
            .ToValueList();

        (List<PersonId> Placed, List<PersonId> Lost) In(PlannedSession planned)
        {
            if (!weeks.TryGetValue(planned.Week!.Value, out var week))
                weeks[planned.Week.Value] = week = ([], []);
            return week;
        }
    }

    private ValueList<string> WhatShortens(LocalDate monday)
    {
        var schools = plan
            .Pairs.Select(pair => plan.SchoolOf(pair.School))
            .DistinctBy(school => school.Name, StringComparer.Ordinal)
            .OrderBy(school => school.Name, StringComparer.Ordinal)
            .ToList();
        return Enumerable
            .Range(0, 7)
            .SelectMany(day => schools.Select(school => school.On(monday.PlusDays(day))))
            .Where(day =>
                !day.StaffIn || day.Has(Schools.DayEventKind.EarlyRelease) || day.Has(Schools.DayEventKind.LateStart)
            )
            .Select(day => day.Because?.Title)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToValueList();
    }
}

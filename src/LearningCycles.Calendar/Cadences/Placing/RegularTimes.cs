using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Chooses each pair's regular time and which weeks are due: the choice at which most of the year's meetings can be held.</summary>
/// <remarks>
/// Closures, early releases and busy times are counted week by week, so Mondays lose by themselves. The pair with the
/// fewest choices goes first. A weekday is preferred to a rotation label, but where time is given by label a label wins.
/// </remarks>
internal sealed class RegularTimes(SchoolYear year, Places places, Slots slots, Ledger ledger)
{
    /// <summary>Settles every pair's regular time and books the meetings that can be held at it.</summary>
    internal void Settle(IReadOnlyList<PairYear> pairs)
    {
        var choices = pairs.ToDictionary(pair => pair, ChoicesOf);
        var order = pairs
            .OrderBy(pair => pair.Pair.Cadence.At is null)
            .ThenBy(pair => choices[pair].Sum(choice => choice.Weeks.Count))
            .ThenBy(pair => pair.Pair.Lead)
            .ThenBy(pair => pair.Pair.Teacher);
        foreach (var pair in order)
        {
            var (regular, phase) = Best(pair, choices[pair]);
            pair.Settle(regular, phase, year, (week, time) => NominalOf(pair, week, time));
            foreach (var meeting in pair.Meetings)
                BookAtNominal(meeting);
        }
    }

    /// <summary>Books a meeting at its regular time if it can be held then.</summary>
    internal bool BookAtNominal(Booking meeting) =>
        meeting.Plan.Nominal is { } nominal && places.TryBook(meeting, SlotOf(nominal));

    internal Slot SlotOf(LocalDateTime start) => new(year.IndexOf(start.Date), Minutes.At(start.TimeOfDay));

    /// <summary>A regular time with the places it gives, by week: only what the calendar and the two people themselves allow.</summary>
    private sealed record Choice(RegularTime Regular, Dictionary<int, Slot> Weeks);

    private List<Choice> ChoicesOf(PairYear pair)
    {
        if (pair.Pair.Cadence.At is { } wish)
            return [ChoiceOf(pair, wish)];
        var choices = new Dictionary<RegularTime, Choice>();
        var labels = year.School.Rotation?.Labels ?? [];
        foreach (var week in year.School.Weeks)
        {
            var probe = pair.Probe(week);
            foreach (var slot in slots.Of(probe, year.Between(week.Monday, week.Sunday)))
            {
                if (places.Unchanging(probe, slot) is not null)
                    continue;
                var facts = year[slot.Day];
                var at = year.At(slot.Day, slot.Start).TimeOfDay;
                Add(choices, new(DayPattern.On(facts.Date.DayOfWeek), at), week, slot);
                if (facts.RotationLabel is { } label && labels.Contains(label))
                    Add(choices, new(DayPattern.On(label), at), week, slot);
            }
        }
        return [.. choices.Values];
    }

    private Choice ChoiceOf(PairYear pair, RegularTime regular)
    {
        var choice = new Choice(regular, []);
        foreach (var week in year.School.Weeks)
        {
            if (NominalOf(pair, week, regular) is { } slot && places.Unchanging(pair.Probe(week), slot) is null)
                choice.Weeks.Add(week.Number, slot);
        }
        return choice;
    }

    private static void Add(Dictionary<RegularTime, Choice> choices, RegularTime regular, SchoolWeek week, Slot slot)
    {
        if (!choices.TryGetValue(regular, out var choice))
            choices[regular] = choice = new(regular, []);
        choice.Weeks.TryAdd(week.Number, slot);
    }

    private (RegularTime? Regular, int Phase) Best(PairYear pair, List<Choice> choices)
    {
        var best = (Regular: (RegularTime?)null, Phase: 0);
        var bestScore = (Lost: int.MaxValue, Load: 0, Rank: 0);
        for (var phase = 0; phase < pair.Pair.Cadence.EveryWeeks; phase++)
        {
            var load = Load(pair, phase);
            foreach (var choice in choices)
            {
                var (held, lost) = Held(pair, choice, phase);
                var score = (Lost: lost, Load: load, Rank: Rank(choice.Regular));
                if (held == 0 || !IsBetter(score, bestScore))
                    continue;
                bestScore = score;
                best = (choice.Regular, phase);
            }
        }
        // A time that the pair chose stays theirs even if the year never allows it: then each meeting says why.
        return best.Regular is null ? (pair.Pair.Cadence.At, 0) : best;
    }

    // Meetings lost, not held: in a year with an odd number of weeks every pair would else want the weeks that are one more.
    private static bool IsBetter((int Lost, int Load, int Rank) score, (int Lost, int Load, int Rank) than) =>
        score.Lost != than.Lost ? score.Lost < than.Lost
        : score.Load != than.Load ? score.Load < than.Load
        : score.Rank < than.Rank;

    private (int Held, int Lost) Held(PairYear pair, Choice choice, int phase)
    {
        var (held, lost) = (0, 0);
        foreach (var week in year.School.Weeks)
        {
            if (!pair.IsDue(week, phase))
                continue;
            if (
                choice.Weeks.TryGetValue(week.Number, out var slot) && places.ObstacleAt(pair.Probe(week), slot) is null
            )
                held++;
            else
                lost++;
        }
        return (held, lost);
    }

    /// <summary>How many sessions the two have already in the weeks that would be due: the lighter weeks are better.</summary>
    private int Load(PairYear pair, int phase)
    {
        var load = 0;
        foreach (var week in year.School.Weeks)
        {
            if (!pair.IsDue(week, phase))
                continue;
            var days = year.Between(week.Monday, week.Sunday);
            load += ledger.CountIn(pair.Lead, asLead: true, days) + ledger.CountIn(pair.Teacher, asLead: false, days);
        }
        return load;
    }

    /// <summary>Weekdays before labels, earlier days before later ones, earlier times before later ones.</summary>
    private int Rank(RegularTime regular)
    {
        var day = regular.On switch
        {
            DayPattern.Weekday weekday => (int)weekday.Day,
            DayPattern.Label label => 10 + (year.School.Rotation?.Labels.ToList().IndexOf(label.Name) ?? 0),
            _ => throw new InvalidOperationException($"A regular time cannot be on {regular.On}."),
        };
        return (day * Minutes.EndOfDay) + Minutes.At(regular.At);
    }

    /// <summary>The regular meeting's place in a week: of several such days the first that the two people can use, else the first.</summary>
    private Slot? NominalOf(PairYear pair, SchoolWeek week, RegularTime regular)
    {
        var probe = pair.Probe(week);
        var days = year.Between(week.Monday, week.Sunday);
        Slot? first = null;
        for (var day = days.Start.Value; day < days.End.Value; day++)
        {
            if (!regular.On.Matches(year[day]))
                continue;
            var slot = new Slot(day, Minutes.At(regular.At));
            if (places.Unchanging(probe, slot) is null)
                return slot;
            first ??= slot;
        }
        return first;
    }
}

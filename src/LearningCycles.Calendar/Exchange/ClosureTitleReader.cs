using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Exchange;

/// <summary>Decides what an event of a feed says, by its title.</summary>
internal sealed class ClosureTitleReader(SchoolCalendar school, ClosureLexicon lexicon)
{
    private const int MostDoubts = 3;
    private const string NoTitle = "(no title)";

    private readonly DayEventMaker maker = new(school.Zone, school.Hours.Students);

    internal ClosureDecision Decide(IcsEvent item, bool isFeedCancelled, FeedDays days)
    {
        var title = item.Summary.Trim();
        var first = maker.DaysOf(item.Start, item.End).First;
        if (isFeedCancelled || item.Status == IcsStatus.Cancelled)
            return Left(ClosureOutcome.Ignored, "the feed cancels it");
        if (SaysCancelled(title))
            return Left(ClosureOutcome.Ignored, "its title says that it is cancelled");
        var times = days.Of(item);
        var doubts = days.DoubtsOf(item).ToList();
        if (times.Count == 0)
        {
            var why = InvariantText.Of(
                $"no day of its series lies in the school year {school.FirstDay} to {school.LastDay}, but for those that are excepted or replaced"
            );
            return doubts.Count == 0
                ? Left(ClosureOutcome.Ignored, why)
                : Left(ClosureOutcome.Unknown, $"{why}; {string.Join("; ", doubts)}");
        }
        if (item.Status == IcsStatus.Tentative)
            doubts.Add("the feed calls it tentative");
        if (title.Length == 0)
            return Left(ClosureOutcome.Unknown, string.Join("; ", ["it has no title", .. doubts])) with
            {
                Events = times
                    .Select(time => maker.Make(time.Start, time.End, NoTitle, DayEventKind.Information).Event)
                    .ToValueList(),
            };
        return Decide(item, title, times, doubts) with { FirstDay = first };

        ClosureDecision Left(ClosureOutcome outcome, string why) =>
            new(item.Uid, title, outcome, why, needsPerson: false) { FirstDay = first };
    }

    private ClosureDecision Decide(
        IcsEvent item,
        string title,
        IReadOnlyList<(IcsTime Start, IcsTime? End)> times,
        List<string> ofEvent
    )
    {
        var (matches, inside) = lexicon.Split(title);
        var label = lexicon.LabelOf(title, school.Rotation?.Labels ?? []);
        var main = matches.Count > 0 ? matches[0].Phrase : null;
        var kind = main?.Kind ?? DayEventKind.Information;
        var made = times.Select(time => maker.Make(time.Start, time.End, title, kind)).ToList();
        var doubts = made.Select(one => one.Doubt).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (doubts.Count > MostDoubts)
            doubts =
            [
                .. doubts.Take(MostDoubts),
                InvariantText.Of($"{doubts.Count - MostDoubts} more of its days are so"),
            ];
        doubts.AddRange(ofEvent);
        var facts = new List<ClosureFact>();
        // A phrase that says "perhaps" decides nothing, and hours that do not fit leave its days as they are.
        var isDoubtful = main is { NeedsPerson: true, Kind: DayEventKind.Information };
        if (!isDoubtful)
        {
            var isMoreThanLabel = main is not null && (label is null || kind != DayEventKind.Information);
            if (isMoreThanLabel)
                facts.AddRange(
                    made.Where(one => one.Event.Kind == kind).Select(one => new ClosureFact.OfDays(one.Event, main))
                );
            if (matches.Find(match => match.Phrase.Meaning == ClosureMeaning.OutsideOfRotation) is { } outside)
                facts.AddRange(made.Select(one => OutsideOfRotation(one.Event, outside)));
            if (label is { } named)
                facts.AddRange(
                    DatesOf(made.Select(one => one.Event))
                        .Select(date => new ClosureFact.OfRotation(date, named.Label, named.Phrase))
                );
            foreach (var match in matches.Where(match => match.IsOfTerms))
                facts.AddRange(made.Select(one => OfTerm(one.Event, match)));
        }
        var outcome = facts.Count > 0 ? ClosureOutcome.Fact : ClosureOutcome.Unknown;
        var why = ClosureWhy.Of(matches, inside, label, school, doubts);
        return new(item.Uid, title, outcome, why, main is { NeedsPerson: true } || doubts.Count > 0)
        {
            Facts = facts.ToValueList(),
            Events = made.Select(one => one.Event).ToValueList(),
        };
    }

    private static ClosureFact.OfDays OutsideOfRotation(DayEvent dayEvent, PhraseMatch match) =>
        new(
            new(DayEventKind.Information, dayEvent.First, dayEvent.Last, dayEvent.Title)
            {
                Rotation = RotationOnClosure.Pause,
            },
            match.Phrase
        );

    // No school year has more days, so no more of them can be of use.
    private static IEnumerable<LocalDate> DatesOf(IEnumerable<DayEvent> events) =>
        events
            .SelectMany(one =>
                Enumerable
                    .Range(0, Math.Min(Period.DaysBetween(one.First, one.Last) + 1, SchoolCalendar.MaxDays))
                    .Select(one.First.PlusDays)
            )
            .Distinct();

    private static ClosureFact.OfTerm OfTerm(DayEvent dayEvent, PhraseMatch match)
    {
        var ends = match.Phrase.Meaning == ClosureMeaning.TermEnds;
        return new(
            match.Phrase.Term,
            match.Number == 0 ? null : match.Number,
            ends,
            ends ? dayEvent.Last : dayEvent.First,
            match.Phrase
        );
    }

    // Outlook leaves a cancelled event confirmed and writes it into the title.
    private static bool SaysCancelled(string title) =>
        title.StartsWith("canceled:", StringComparison.OrdinalIgnoreCase)
        || title.StartsWith("cancelled:", StringComparison.OrdinalIgnoreCase);
}

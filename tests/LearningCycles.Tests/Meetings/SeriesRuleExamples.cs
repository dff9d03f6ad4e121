using LearningCycles.Machines;
using LearningCycles.Meetings;
using LearningCycles.Rules;
using LearningCycles.Tests.Cycles;
using LearningCycles.Tests.Rules;
using NodaTime;
using static LearningCycles.Tests.Meetings.GivenSeries;
using Example = LearningCycles.Tests.Rules.RuleExample<LearningCycles.Meetings.SeriesCase>;
using Ids = LearningCycles.Meetings.SeriesRuleIds;

namespace LearningCycles.Tests.Meetings;

/// <summary>The examples of every rule about series of 1:1s.</summary>
internal static class SeriesRuleExamples
{
    private static readonly SeriesRhythm Later = new(
        1,
        IsoDayOfWeek.Friday,
        new(9, 0),
        30,
        new(2026, 10, 1),
        new(2026, 12, 18)
    );

    internal static IReadOnlyList<Example> All { get; } =
    [
        Kept(MoveRuleIds.MoveIsOpen, "a proposal is chosen", () => Of(Proposed(), SeriesMove.Choose)),
        Broken(
            MoveRuleIds.MoveIsOpen,
            "a proposal is changed",
            () => Of(Proposed(), SeriesMove.Change),
            "Change is not open in Proposed; open are: Choose, End"
        ),
        Empty(
            MoveRuleIds.MoveIsOpen,
            "an ended one is ended",
            () => Of(Ended(), SeriesMove.End),
            "End is not open in Ended, and nothing else is"
        ),
        Kept(MoveRuleIds.InOrderOfDays, "a later day", () => Of(Proposed(), SeriesMove.Choose, on: ChosenOn)),
        AtBound(MoveRuleIds.InOrderOfDays, "the same day", () => Of(Proposed(), SeriesMove.Choose, on: ProposedOn)),
        Broken(
            MoveRuleIds.InOrderOfDays,
            "the day before",
            () => Of(Proposed(), SeriesMove.Choose, on: ProposedOn.PlusDays(-1)),
            "Choose on 2026-08-23 is dated before Propose on 2026-08-24"
        ),
        Empty(MoveRuleIds.InOrderOfDays, "nothing told", () => Of(Proposed(), SeriesMove.End), null),
        Kept(MoveRuleIds.ReasonTold, "a sentence", () => Of(Chosen(), SeriesMove.End, new() { Reason = "Moved" })),
        Broken(
            MoveRuleIds.ReasonTold,
            "a blank",
            () => Of(Chosen(), SeriesMove.Change, new() { Reason = " " }),
            "Change has no reason; tell why"
        ),
        Empty(
            MoveRuleIds.ReasonTold,
            "nothing told",
            () => Of(Chosen(), SeriesMove.End),
            "End has no reason; tell why"
        ),
        Kept(
            MoveRuleIds.BothConfirm,
            "both",
            () => Of(Proposed(), SeriesMove.Choose, new() { ConfirmedBy = [Given.Ana, Given.Lee] })
        ),
        Broken(
            MoveRuleIds.BothConfirm,
            "the lead alone",
            () => Of(Proposed(), SeriesMove.Choose, new() { ConfirmedBy = [Given.Lee] }),
            "Choose is not confirmed by ana"
        ),
        Broken(
            MoveRuleIds.BothConfirm,
            "the teacher and a stranger",
            () => Of(Chosen(), SeriesMove.Change, new() { ConfirmedBy = [Given.Ana, Given.Bo] }),
            "Change is not confirmed by lee"
        ),
        Empty(
            MoveRuleIds.BothConfirm,
            "nobody",
            () => Of(Proposed(), SeriesMove.Choose),
            "Choose is not confirmed by lee, ana"
        ),
        AtBound(Ids.Interval, "two weeks", () => Of(Proposed(), SeriesMove.Choose)),
        AtBound(Ids.Interval, "one week", () => Of(Proposed(weeks: 1), SeriesMove.Choose)),
        Kept(
            Ids.Interval,
            "three weeks, where a school allows four",
            () => Of(Proposed(weeks: 3), SeriesMove.Choose, policy: new() { MaximumIntervalWeeks = 4 })
        ),
        Kept(
            Ids.Interval,
            "changed from three weeks to one",
            () => Of(Proposed(weeks: 3), SeriesMove.Change, new() { NewRhythm = Later })
        ),
        Broken(
            Ids.Interval,
            "three weeks",
            () => Of(Proposed(weeks: 3), SeriesMove.Choose),
            "weeks from one 1:1 to the next: 3; asked for: 1 to 2"
        ),
        Broken(
            Ids.Interval,
            "one week, where a school asks for two",
            () => Of(Proposed(weeks: 1), SeriesMove.Choose, policy: new() { MinimumIntervalWeeks = 2 }),
            "weeks from one 1:1 to the next: 1; asked for: 2 to 2"
        ),
        Broken(
            Ids.Interval,
            "changed to three weeks",
            () => Of(Chosen(), SeriesMove.Change, new() { NewRhythm = Rhythm(3) }),
            "weeks from one 1:1 to the next: 3; asked for: 1 to 2"
        ),
        Empty(Ids.Interval, "no new rhythm told", () => Of(Chosen(), SeriesMove.Change), null),
        Kept(Ids.RegularTime, "one date moved", () => Excepting(Chosen(), Moved(0))),
        AtBound(Ids.RegularTime, "two dates in a row moved", () => Excepting(With(Moved(1)), Moved(2))),
        Kept(
            Ids.RegularTime,
            "three moved, with one kept between",
            () => Excepting(With(Moved(0), Moved(1)), Moved(3))
        ),
        Kept(Ids.RegularTime, "the third in a row is called off", () => Excepting(With(Moved(0), Moved(1)), Off(2))),
        Kept(
            Ids.RegularTime,
            "the second of three is called off after all",
            () => Excepting(With(Moved(0), Moved(1), Moved(2)), Off(1))
        ),
        Kept(
            Ids.RegularTime,
            "the second of three is moved back to its regular slot",
            () => Excepting(With(Moved(0), Moved(1), Moved(2)), Regular(1))
        ),
        Broken(
            Ids.RegularTime,
            "the second of three has its regular day and time, but is shorter",
            () =>
                Excepting(With(Moved(0), Moved(1), Moved(2)), new(Regular(1).Day, new(Regular(1).Day, new(8, 0), 30))),
            "dates moved in a row: 3; with more than 2 the 1:1s are irregular"
        ),
        Broken(
            Ids.RegularTime,
            "three in a row, told out of order",
            () => Excepting(With(Moved(2), Moved(0)), Moved(1)),
            "dates moved in a row: 3; with more than 2 the 1:1s are irregular"
        ),
        Broken(
            Ids.RegularTime,
            "three, with one called off between",
            () => Excepting(With(Moved(0), Off(1), Moved(2)), Moved(3)),
            "dates moved in a row: 3; with more than 2 the 1:1s are irregular"
        ),
        Empty(Ids.RegularTime, "nothing told", () => Of(Chosen(), SeriesMove.Except), null),
        Kept(Ids.ExceptionFits, "a date", () => Excepting(Chosen(), Moved(3))),
        AtBound(Ids.ExceptionFits, "the last date", () => Excepting(Chosen(), new(new(2026, 12, 8), null))),
        Broken(
            Ids.ExceptionFits,
            "the Tuesday between",
            () => Excepting(Chosen(), new(new(2026, 9, 8), null)),
            "2026-09-08 is no date of the series, which is every 2 weeks on Tuesday 08:00, 45 minutes, 2026-08-31 to 2026-12-18"
        ),
        Broken(
            Ids.ExceptionFits,
            "a Tuesday after the last day",
            () => Excepting(Chosen(), new(new(2026, 12, 22), null)),
            "2026-12-22 is no date of the series, which is every 2 weeks on Tuesday 08:00, 45 minutes, 2026-08-31 to 2026-12-18"
        ),
        Broken(
            Ids.ExceptionFits,
            "a Wednesday of a weekly series",
            () => Excepting(Weekly(), new(new(2026, 9, 2), null)),
            "2026-09-02 is no date of the series, which is every week on Tuesday 08:00, 45 minutes, 2026-08-31 to 2026-12-18"
        ),
        Empty(
            Ids.ExceptionFits,
            "nothing told",
            () => Of(Chosen(), SeriesMove.Except),
            "no date is told that is moved or called off"
        ),
        Kept(Ids.NewRhythmAhead, "from October on", () => Changing(Later, ChosenOn)),
        AtBound(Ids.NewRhythmAhead, "from today on", () => Changing(Later, new(2026, 10, 1))),
        Broken(
            Ids.NewRhythmAhead,
            "from yesterday on",
            () => Changing(Later, new(2026, 10, 2)),
            "the new rhythm begins on 2026-10-01, before the change on 2026-10-02"
        ),
        Broken(
            Ids.NewRhythmAhead,
            "the present one",
            () => Changing(Rhythm(), ChosenOn),
            "the new rhythm is the present one, every 2 weeks on Tuesday 08:00, 45 minutes, 2026-08-31 to 2026-12-18"
        ),
        Broken(
            Ids.NewRhythmAhead,
            "the present one of a weekly series",
            () => Of(Weekly(), SeriesMove.Change, new() { NewRhythm = Rhythm(1) }, ChosenOn),
            "the new rhythm is the present one, every week on Tuesday 08:00, 45 minutes, 2026-08-31 to 2026-12-18"
        ),
        Empty(
            Ids.NewRhythmAhead,
            "nothing told of a weekly series",
            () => Of(Weekly(), SeriesMove.Change),
            "no new rhythm is told; the present one is every week on Tuesday 08:00, 45 minutes, 2026-08-31 to 2026-12-18"
        ),
        Empty(
            Ids.NewRhythmAhead,
            "nothing told",
            () => Of(Chosen(), SeriesMove.Change),
            "no new rhythm is told; the present one is every 2 weeks on Tuesday 08:00, 45 minutes, 2026-08-31 to 2026-12-18"
        ),
        Kept(Ids.HasDate, "eight dates", () => Of(Proposed(), SeriesMove.Choose)),
        AtBound(Ids.HasDate, "one date, on the last day", () => Lasting(new(2026, 9, 1))),
        Broken(
            Ids.HasDate,
            "no date",
            () => Lasting(new(2026, 8, 31)),
            "the first Tuesday from 2026-08-31 on is 2026-09-01, after the last day 2026-08-31"
        ),
        Empty(Ids.HasDate, "no new rhythm told", () => Of(Chosen(), SeriesMove.Change), null),
    ];

    private static SeriesCase Lasting(LocalDate last) =>
        Of(
            Proposed().With(new SeriesRhythm(2, IsoDayOfWeek.Tuesday, new(8, 0), 45, new(2026, 8, 31), last)),
            SeriesMove.Choose
        );

    private static MeetingSeries Weekly() => Proposed(1).Choose(ChosenOn, [Given.Lee, Given.Ana]).Value;

    private static SeriesCase Changing(SeriesRhythm rhythm, LocalDate on) =>
        Of(Chosen(), SeriesMove.Change, new() { NewRhythm = rhythm }, on);

    private static SeriesCase Excepting(MeetingSeries series, SeriesException exception) =>
        Of(series, SeriesMove.Except, new() { Exception = exception });

    private static SeriesCase Of(
        MeetingSeries series,
        SeriesMove move,
        SeriesMoveDetails? told = null,
        LocalDate? on = null,
        MeetingPolicy? policy = null
    ) =>
        new(
            series,
            move,
            on ?? series.LastChange.On,
            told ?? SeriesMoveDetails.None,
            policy ?? MeetingPolicy.Default,
            MeetingFacts.None
        );

    private static Example Kept(RuleId rule, string what, Func<SeriesCase> subject) =>
        new(rule, Shows.Kept, what, subject, null);

    private static Example AtBound(RuleId rule, string what, Func<SeriesCase> subject) =>
        new(rule, Shows.KeptAtTheBound, what, subject, null);

    private static Example Broken(RuleId rule, string what, Func<SeriesCase> subject, string finding) =>
        new(rule, Shows.Broken, what, subject, finding);

    private static Example Empty(RuleId rule, string what, Func<SeriesCase> subject, string? finding) =>
        new(rule, Shows.Empty, what, subject, finding);
}

public class SeriesRuleExamplesTests : RuleExamplesContract<SeriesMove, SeriesCase>
{
    protected override ValueList<Rule<SeriesMove, SeriesCase>> Every => SeriesRules.Every;

    protected override IEnumerable<object> AllExamples => SeriesRuleExamples.All;

    protected override IEnumerable<Type> IdsIn => [typeof(SeriesRuleIds)];

    protected override SeriesMove MoveOf(SeriesCase subject) => subject.Move;
}

using LearningCycles.Rules;

namespace LearningCycles.Meetings;

/// <summary>What a school asks of 1:1s, their series and their next steps: the rule books, and the numbers that the rules use. Immutable: write <c>policy with { … }</c>.</summary>
/// <example>
/// <code>
/// var everyThirdWeek = new SeriesRhythm(3, IsoDayOfWeek.Friday, new(8, 0), 45, new(2026, 9, 4), new(2027, 5, 28));
/// var proposed = MeetingSeries.Propose(new("lee/ben"), lee, ben, everyThirdWeek, on: new(2026, 8, 24));
/// Console.WriteLine(proposed.Choose(on: new(2026, 8, 25), [lee, ben]).Violations[0]);
/// // CAD-01 required: weeks from one 1:1 to the next: 3; asked for: 1 to 2
///
/// var policy = MeetingPolicy.Default with { MaximumIntervalWeeks = 3 };
/// Console.WriteLine(proposed.Choose(on: new(2026, 8, 25), [lee, ben], policy).Value.Stage); // Chosen
/// </code>
/// </example>
public sealed record MeetingPolicy
{
    /// <summary>The guide's rules with our numbers; no feedback protocol is asked for.</summary>
    public static MeetingPolicy Default { get; } = new();

    /// <summary>The same, and one of the known protocols in every feedback meeting.</summary>
    public static MeetingPolicy WithFeedbackProtocols { get; } =
        new() { FeedbackProtocols = Meetings.FeedbackProtocols.All };

    /// <summary>The rules about 1:1s, in the order in which they are reported.</summary>
    public RuleBook<MeetingMove, MeetingCase> Rules
    {
        get;
        init => field = Guard.Against.Null(value);
    } = MeetingRules.Book;

    /// <summary>The rules about series of 1:1s.</summary>
    public RuleBook<SeriesMove, SeriesCase> Series
    {
        get;
        init => field = Guard.Against.Null(value);
    } = SeriesRules.Book;

    /// <summary>The rules about next steps; a host hands them to the verbs of <see cref="NextStep" />.</summary>
    public RuleBook<NextStepMove, NextStepCase> NextSteps
    {
        get;
        init => field = Guard.Against.Null(value);
    } = NextStepRules.Book;

    /// <summary>The protocols of which a feedback meeting uses one; none is asked for when the list is empty.</summary>
    /// <exception cref="ArgumentException">Two have the same id.</exception>
    public ValueList<FeedbackProtocol> FeedbackProtocols
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, protocol => protocol.Id, nameof(FeedbackProtocols));
    } = [];

    /// <summary>How many school days before a 1:1 its agenda is opened; 3 unless set.</summary>
    public int AgendaOpensBeforeSchoolDays
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(AgendaOpensBeforeSchoolDays));
    } = 3;

    /// <summary>How many school days before a 1:1 the teacher's first item is on its agenda; 1 unless set.</summary>
    public int AgendaBeforeSchoolDays
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(AgendaBeforeSchoolDays));
    } = 1;

    /// <summary>Of how many percent of a cycle's 1:1s the teacher is the leader; 50 unless set.</summary>
    public int TeacherLedPercent
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(TeacherLedPercent), 0, 100);
    } = 50;

    /// <summary>From how many held 1:1s of a cycle on their leaders and activities are compared; 3 unless set.</summary>
    public int ComparedFromMeetings
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(ComparedFromMeetings));
    } = 3;

    /// <summary>How many kinds of activity occur in a cycle's 1:1s; 2 unless set.</summary>
    public int MinimumActivityKinds
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(MinimumActivityKinds));
    } = 2;

    /// <summary>How many school days after its slot a 1:1 may still be recorded before it counts as missed; 1 unless set.</summary>
    public int MissedAfterSchoolDays
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(MissedAfterSchoolDays));
    } = 1;

    /// <summary>Within how many school days a 1:1 may be reopened; 5 unless set.</summary>
    public int ReopenWithinSchoolDays
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(ReopenWithinSchoolDays));
    } = 5;

    /// <summary>The fewest weeks from one 1:1 of a series to the next; 1 unless set.</summary>
    public int MinimumIntervalWeeks
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(MinimumIntervalWeeks));
    } = 1;

    /// <summary>The most weeks from one 1:1 of a series to the next; 2 unless set.</summary>
    public int MaximumIntervalWeeks
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(MaximumIntervalWeeks));
    } = 2;

    /// <summary>How many dates of a series in a row may be moved before it counts as irregular; 2 unless set.</summary>
    public int MaximumConsecutiveMoves
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(MaximumConsecutiveMoves));
    } = 2;
}

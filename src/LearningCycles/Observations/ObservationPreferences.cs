using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Observations;

/// <summary>One version of how a teacher wishes to be observed and coached (Objective 1, norms and routines).</summary>
/// <remarks>What was not asked yet is absent, and counts as missing; rules find it.</remarks>
/// <example>
/// <code>
/// var wishes = new ObservationPreferences(ana, version: 1, recordedOn: new(2026, 8, 21), recordedBy: lee)
/// {
///     Position = new(ObserverPlace.Back, "by the window"),
///     Moves = [new(ObserverMove.WalkAround, MoveAnswer.Welcome), new(ObserverMove.CoTeach, MoveAnswer.AskFirst)],
/// };
/// Console.WriteLine(wishes.AnswerTo(ObserverMove.CoTeach)); // AskFirst
/// var notAsked = Enum.GetValues&lt;PreferenceTopic>().Where(topic => !wishes.Has(topic));
/// Console.WriteLine(string.Join(", ", notAsked)); // TalkToStudents, Model
/// </code>
/// </example>
public sealed record ObservationPreferences
{
    /// <summary>A version without answers.</summary>
    /// <param name="teacher">Whose wishes they are.</param>
    /// <param name="version">The version, counted from 1.</param>
    /// <param name="recordedOn">The day on which they were recorded.</param>
    /// <param name="recordedBy">Who recorded them.</param>
    /// <exception cref="ArgumentException">The version is below 1.</exception>
    public ObservationPreferences(PersonId teacher, int version, LocalDate recordedOn, PersonId recordedBy)
    {
        Teacher = teacher;
        Version = version;
        RecordedOn = recordedOn;
        RecordedBy = recordedBy;
    }

    /// <summary>Whose wishes they are.</summary>
    public PersonId Teacher
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The version, counted from 1.</summary>
    public int Version
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(Version), 1, int.MaxValue);
    }

    /// <summary>The day on which they were recorded.</summary>
    public LocalDate RecordedOn { get; init; }

    /// <summary>Who recorded them.</summary>
    public PersonId RecordedBy
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Where the observer sits or stands; null while not asked.</summary>
    public ObserverPosition? Position { get; init; }

    /// <summary>What the teacher says of each thing that an observer may do, each once.</summary>
    public ValueList<MoveWish> Moves
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, wish => wish.Move, nameof(Moves));
    } = [];

    /// <summary>Further ways to observe and to coach that the teacher welcomes; they grow with comfort.</summary>
    public ValueList<string> Strategies
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Anything else.</summary>
    public string Note
    {
        get;
        init => field = Guard.Against.Null(value);
    } = "";

    /// <summary>The days on which somebody looked at this version again and left it as it is, oldest first.</summary>
    public ValueList<Confirmation> Reviews
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The last look at this version: its last review, or its recording when there is none.</summary>
    public Confirmation LastReview => Reviews.Count > 0 ? Reviews[^1] : new(RecordedBy, RecordedOn);

    /// <summary>What the teacher says of something that an observer may do; null while not asked.</summary>
    public MoveAnswer? AnswerTo(ObserverMove move)
    {
        foreach (var wish in Moves)
        {
            if (wish.Move == move)
                return wish.Answer;
        }
        return null;
    }

    /// <summary>Whether something was asked and answered.</summary>
    public bool Has(PreferenceTopic topic) =>
        Guard.Against.EnumOutOfRange(topic) switch
        {
            PreferenceTopic.Position => Position is { IsTold: true },
            PreferenceTopic.TalkToStudents => AnswerTo(ObserverMove.TalkToStudents) is not null,
            PreferenceTopic.WalkAround => AnswerTo(ObserverMove.WalkAround) is not null,
            PreferenceTopic.CoTeach => AnswerTo(ObserverMove.CoTeach) is not null,
            _ => AnswerTo(ObserverMove.Model) is not null,
        };

    /// <summary>The last day up to another on which somebody looked at this version: its recording, or a review.</summary>
    internal LocalDate LastLookedAt(LocalDate until)
    {
        var last = RecordedOn;
        foreach (var review in Reviews)
        {
            if (review.On <= until)
                last = review.On;
        }
        return last;
    }

    /// <summary>The teacher, the version and the days: <c>ana, version 1 of 2026-08-31, reviewed 2026-10-05</c>. No wish is shown.</summary>
    public override string ToString() =>
        InvariantText.Of($"{Teacher}, version {Version} of {RecordedOn}, reviewed {LastReview.On}");
}

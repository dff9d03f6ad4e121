using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Observations;

/// <summary>Every version of one teacher's preferences. It never changes: each verb returns another.</summary>
public sealed record PreferenceHistory
{
    /// <summary>A history.</summary>
    /// <param name="teacher">Whose wishes they are.</param>
    /// <param name="versions">The versions, oldest first; none while nobody asked.</param>
    /// <exception cref="ArgumentException">
    /// A version is another teacher's or out of its place, or a day of recording or review lies before the one before it.
    /// </exception>
    public PreferenceHistory(PersonId teacher, ValueList<ObservationPreferences>? versions = null)
    {
        Teacher = Guard.Against.Null(teacher);
        Versions = versions ?? [];
        LocalDate? last = null;
        for (var i = 0; i < Versions.Count; i++)
        {
            var version = Versions[i];
            if (version.Teacher != teacher)
                throw new ArgumentException(
                    $"The preferences of {version.Teacher} stand among those of {teacher}.\nMaybe two teachers were mixed up?",
                    nameof(versions)
                );
            if (version.Version != i + 1)
                throw new ArgumentException(
                    InvariantText.Of(
                        $"Version {version.Version} of {teacher}'s preferences stands where version {i + 1} belongs.\nMaybe one was lost or reordered?"
                    ),
                    nameof(versions)
                );
            last = InOrder(teacher, last, version.RecordedOn);
            foreach (var review in version.Reviews)
                last = InOrder(teacher, last, review.On);
        }
    }

    /// <summary>Whose wishes they are.</summary>
    public PersonId Teacher { get; }

    /// <summary>The versions, oldest first.</summary>
    public ValueList<ObservationPreferences> Versions { get; }

    /// <summary>The newest version; null while nobody asked.</summary>
    public ObservationPreferences? Current => Versions.Count > 0 ? Versions[^1] : null;

    /// <summary>The version in force on a day, from the day of its recording on; null before the first.</summary>
    public ObservationPreferences? InForceOn(LocalDate day)
    {
        for (var i = Versions.Count - 1; i >= 0; i--)
        {
            if (Versions[i].RecordedOn <= day)
                return Versions[i];
        }
        return null;
    }

    /// <summary>This history with one more version. The earlier ones stay.</summary>
    /// <exception cref="ArgumentException">It is another teacher's, not the next version, or dated before the last recording or review.</exception>
    /// <example>
    /// <code>
    /// var next = preferences.Current! with
    /// {
    ///     Version = 2, RecordedOn = new(2026, 11, 2), RecordedBy = ana, Reviews = [],
    ///     Moves = [new(ObserverMove.TalkToStudents, MoveAnswer.Welcome), .. preferences.Current!.Moves.Skip(1)],
    /// };
    /// var history = preferences.Record(next);
    /// Console.WriteLine(history.InForceOn(new(2026, 9, 22))!.AnswerTo(ObserverMove.TalkToStudents)); // Declined
    /// Console.WriteLine(history.InForceOn(new(2026, 11, 3))!.AnswerTo(ObserverMove.TalkToStudents)); // Welcome
    /// </code>
    /// </example>
    public PreferenceHistory Record(ObservationPreferences next) => new(Teacher, Versions.Add(next));

    /// <summary>Adds a strategy that the teacher came to welcome: a new version with all that the newest one says.</summary>
    /// <param name="on">The day of the recording.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="strategy">What is welcome now.</param>
    /// <exception cref="ArgumentException">The strategy is blank, or the day lies before the last recording or review.</exception>
    /// <example>
    /// <code>
    /// var later = preferences.AddStrategy(on: new(2026, 11, 2), by: ana, "Stop me when only five answer");
    /// Console.WriteLine(later.InForceOn(new(2026, 10, 1))); // ana, version 1 of 2026-08-21, reviewed 2026-08-21
    /// Console.WriteLine(later.InForceOn(new(2026, 11, 2))); // ana, version 2 of 2026-11-02, reviewed 2026-11-02
    /// </code>
    /// </example>
    public PreferenceHistory AddStrategy(LocalDate on, PersonId by, string strategy)
    {
        Guard.Against.NullOrWhiteSpace(strategy);
        var last = Current ?? new ObservationPreferences(Teacher, 1, on, by);
        return Record(
            last with
            {
                Version = Versions.Count + 1,
                RecordedOn = on,
                RecordedBy = by,
                Strategies = last.Strategies.Add(strategy),
                Reviews = [],
            }
        );
    }

    /// <summary>Somebody looked at the newest version again and left it as it is.</summary>
    /// <param name="on">The day of the review.</param>
    /// <param name="by">Who looked at it.</param>
    /// <exception cref="InvalidOperationException">No version is recorded yet.</exception>
    /// <exception cref="ArgumentException">The day lies before the last recording or review.</exception>
    /// <example>
    /// <code>
    /// var reviewed = preferences.Review(on: new(2026, 11, 2), by: ana);
    /// Console.WriteLine(reviewed.Current); // ana, version 1 of 2026-08-21, reviewed 2026-11-02
    /// </code>
    /// </example>
    public PreferenceHistory Review(LocalDate on, PersonId by)
    {
        if (Current is not { } current)
            throw new InvalidOperationException(
                $"No preferences of {Teacher} are recorded, so there is nothing to review.\nMaybe record a first version?"
            );
        var reviewed = current with { Reviews = current.Reviews.Add(new(by, on)) };
        return new(Teacher, [.. Versions.Take(Versions.Count - 1), reviewed]);
    }

    /// <summary>The teacher and how many versions there are. No wish is shown.</summary>
    public override string ToString() =>
        Versions.Count switch
        {
            0 => $"{Teacher}: no version",
            1 => $"{Teacher}: 1 version",
            var count => InvariantText.Of($"{Teacher}: {count} versions"),
        };

    private static LocalDate InOrder(PersonId teacher, LocalDate? last, LocalDate next) =>
        last is null || next >= last
            ? next
            : throw new ArgumentException(
                InvariantText.Of(
                    $"The preferences of {teacher} were recorded or reviewed on {next}, before {last}.\nMaybe two versions were mixed up?"
                ),
                nameof(next)
            );
}

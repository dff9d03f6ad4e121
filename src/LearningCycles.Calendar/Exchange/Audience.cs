using LearningCycles.People;

namespace LearningCycles.Calendar.Exchange;

/// <summary>For whom a view of a coaching calendar is made, which decides what it may hold.</summary>
/// <example>
/// <code>
/// Console.WriteLine(calendar.For(Audience.Teacher(ana), nameOf).Items[0]);
/// // 2026-08-26 08:50 to 2026-08-26 09:20: Coaching 1:1 with Lee Park
/// Console.WriteLine(calendar.For(Audience.Lead(lee), nameOf).Items[0]);
/// // 2026-08-24 08:50 to 2026-08-24 09:20: Coaching 1:1 with Dee Ortiz
/// Console.WriteLine(calendar.For(Audience.Ilt(key: "a secret of the district")).Items[0]);
/// // 2026-08-24 08:50 to 2026-08-24 09:20: Coaching 1:1
/// </code>
/// </example>
public abstract record Audience
{
    private Audience() { }

    /// <summary>A teacher: the own sessions, with the leads' names.</summary>
    public static Audience Teacher(PersonId person) => new ForTeacher(Guard.Against.Null(person));

    /// <summary>A lead: the own sessions, with the teachers' names.</summary>
    public static Audience Lead(PersonId person) => new ForLead(Guard.Against.Null(person));

    /// <summary>The Instructional Leadership Team: every session's category and time, and nothing else (rule CAD-07).</summary>
    /// <param name="key">
    /// A secret of the district, at least 16 characters, that no reader of the view knows. The sessions' lasting names in
    /// this view are made with it: without it, whoever knows people's ids could try them all and so tell whose session it
    /// is. Keep it for good; another key gives every subscriber a second copy of every session.
    /// </param>
    /// <exception cref="ArgumentException">The key is shorter than 16 characters.</exception>
    public static Audience Ilt(string key) =>
        new ForIlt(
            Guard.Against.InvalidInput(
                Guard.Against.NullOrWhiteSpace(key),
                nameof(key),
                text => text.Length >= 16,
                $"The key has {key.Length} characters, but needs at least 16 to be no guess.\nMaybe make a random one once, and store it?"
            )
        );

    /// <summary>A teacher.</summary>
    public sealed record ForTeacher : Audience
    {
        internal ForTeacher(PersonId person) => Person = person;

        /// <summary>Who it is.</summary>
        public PersonId Person { get; }

        /// <summary>The audience: <c>teacher ana</c>.</summary>
        public override string ToString() => $"teacher {Person}";
    }

    /// <summary>A lead.</summary>
    public sealed record ForLead : Audience
    {
        internal ForLead(PersonId person) => Person = person;

        /// <summary>Who it is.</summary>
        public PersonId Person { get; }

        /// <summary>The audience: <c>lead lee</c>.</summary>
        public override string ToString() => $"lead {Person}";
    }

    /// <summary>The Instructional Leadership Team.</summary>
    public sealed record ForIlt : Audience
    {
        internal ForIlt(string key) => Key = key;

        internal string Key { get; }

        /// <summary>The audience, without its key.</summary>
        public override string ToString() => "Instructional Leadership Team";
    }
}

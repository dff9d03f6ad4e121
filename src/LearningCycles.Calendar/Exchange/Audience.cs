using LearningCycles.People;

namespace LearningCycles.Calendar.Exchange;

/// <summary>For whom a view of a coaching calendar is made, which decides what it may hold.</summary>
public abstract record Audience
{
    private Audience() { }

    /// <summary>A teacher: the own sessions, with the leads' names.</summary>
    public static Audience Teacher(PersonId person) => new ForTeacher(Guard.Against.Null(person));

    /// <summary>A lead: the own sessions, with the teachers' names.</summary>
    public static Audience Lead(PersonId person) => new ForLead(Guard.Against.Null(person));

    /// <summary>The Instructional Leadership Team: every session's category and time, and nothing else (rule CAD-07).</summary>
    public static Audience Ilt { get; } = new ForIlt();

    /// <summary>A teacher.</summary>
    public sealed record ForTeacher : Audience
    {
        internal ForTeacher(PersonId person) => Person = person;

        /// <summary>Who it is.</summary>
        public PersonId Person { get; }
    }

    /// <summary>A lead.</summary>
    public sealed record ForLead : Audience
    {
        internal ForLead(PersonId person) => Person = person;

        /// <summary>Who it is.</summary>
        public PersonId Person { get; }
    }

    /// <summary>The Instructional Leadership Team.</summary>
    public sealed record ForIlt : Audience
    {
        internal ForIlt() { }
    }
}

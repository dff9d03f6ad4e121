using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Exchange;

/// <summary>Something that a district feed says of a school year. There are no other cases than those in here.</summary>
/// <example>
/// <code>
/// var facts = ClosureImport.Read(feed, abYear).Decisions.SelectMany(decision => decision.Facts);
/// var lines = facts.Skip(4).Take(4).Select(fact => fact switch
/// {
///     ClosureFact.OfDays { Event: var days } => $"{days.Kind} on {days.First:R}",
///     ClosureFact.OfTerm { Ends: true } term => $"{term.Term} {term.Number} ends",
///     _ => fact.ToString(),
/// });
/// Console.WriteLine(string.Join('\n', lines));
/// // LateStart on 2026-11-18
/// // EarlyRelease on 2026-10-16
/// // Quarter 1 ends
/// // 2026-10-19 is B
/// </code>
/// </example>
public abstract record ClosureFact
{
    private ClosureFact(ClosurePhrase? phrase) => Phrase = phrase;

    /// <summary>The row of the lexicon that decided it; null where a person did.</summary>
    public ClosurePhrase? Phrase { get; }

    /// <summary>The first day of which it speaks.</summary>
    public abstract LocalDate First { get; }

    /// <summary>What is said, of which days.</summary>
    public abstract override string ToString();

    /// <summary>What some days are: closed, short, remote, made up, outside of the rotation, or worth a remark.</summary>
    public sealed record OfDays : ClosureFact
    {
        internal OfDays(DayEvent dayEvent, ClosurePhrase? phrase)
            : base(phrase) => Event = dayEvent;

        /// <summary>The days and what they are.</summary>
        public DayEvent Event { get; }

        /// <inheritdoc />
        public override LocalDate First => Event.First;

        /// <summary>The event.</summary>
        public override string ToString() => Event.ToString();
    }

    /// <summary>A term begins or ends.</summary>
    public sealed record OfTerm : ClosureFact
    {
        internal OfTerm(string term, int? number, bool ends, LocalDate date, ClosurePhrase phrase)
            : base(phrase) => (Term, Number, Ends, Date) = (term, number, ends, date);

        /// <summary>The kind of term, such as <c>Quarter</c>.</summary>
        public string Term { get; }

        /// <summary>Which one of the year, from 1; null where the title does not say.</summary>
        public int? Number { get; }

        /// <summary>Whether it ends with the day; otherwise it begins on it.</summary>
        public bool Ends { get; }

        /// <summary>Its last day, or its first.</summary>
        public LocalDate Date { get; }

        /// <inheritdoc />
        public override LocalDate First => Date;

        /// <summary>The term, and what it does when.</summary>
        public override string ToString() =>
            InvariantText.Of(
                $"{Term}{(Number is { } number ? InvariantText.Of($" {number}") : "")} {(Ends ? "ends" : "begins")} {Date}"
            );
    }

    /// <summary>A day has a label of the school's rotation.</summary>
    public sealed record OfRotation : ClosureFact
    {
        internal OfRotation(LocalDate date, string label, ClosurePhrase phrase)
            : base(phrase) => (Date, Label) = (date, label);

        /// <summary>The day.</summary>
        public LocalDate Date { get; }

        /// <summary>The label, as the school writes it.</summary>
        public string Label { get; }

        /// <inheritdoc />
        public override LocalDate First => Date;

        /// <summary>The day and its label.</summary>
        public override string ToString() => InvariantText.Of($"{Date} is {Label}");
    }
}

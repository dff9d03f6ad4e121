using NodaTime;

namespace LearningCycles.Overviews;

/// <summary>What a field of a redacted report may hold: a count, a day, a state, a share, or that it is left out. There is no kind for text.</summary>
public abstract record ReportValue
{
    private ReportValue() { }

    /// <summary>The value as text, in an invariant form: <c>4</c>, <c>2026-09-15</c>, <c>Learning</c>, <c>75%</c>.</summary>
    public abstract string Text { get; }

    /// <summary>The value as text.</summary>
    public sealed override string ToString() => Text;

    /// <summary>How many.</summary>
    public sealed record Count : ReportValue
    {
        /// <summary>A count.</summary>
        /// <exception cref="ArgumentException">The number is negative.</exception>
        public Count(int number) => Number = Guard.Against.BelowZero(number, nameof(number));

        /// <summary>The number.</summary>
        public int Number { get; }

        /// <inheritdoc />
        public override string Text => InvariantText.Of(Number);
    }

    /// <summary>A day.</summary>
    public sealed record Day : ReportValue
    {
        /// <summary>A day.</summary>
        public Day(LocalDate date) => Date = date;

        /// <summary>The date.</summary>
        public LocalDate Date { get; }

        /// <inheritdoc />
        public override string Text => InvariantText.Of(Date);
    }

    /// <summary>A word of one of this library's enums.</summary>
    public sealed record State : ReportValue
    {
        private State(string word) => Word = word;

        /// <summary>The word.</summary>
        public string Word { get; }

        /// <inheritdoc />
        public override string Text => Word;

        /// <summary>The state that a value of one of this library's enums is.</summary>
        /// <exception cref="ArgumentException">The enum is not on the list of <see cref="ReportWords" />, or has no such value.</exception>
        public static State Of<TState>(TState value)
            where TState : struct, Enum =>
            ReportWords.Knows<TState>()
                ? new(InvariantText.Of(Guard.Against.EnumOutOfRange(value)))
                : throw new ArgumentException(
                    $"{typeof(TState).Name} is not among the states that a report may hold.\nMaybe count a stage or state of this library instead?",
                    nameof(value)
                );
    }

    /// <summary>A part of a whole, in percent.</summary>
    public sealed record Share : ReportValue
    {
        /// <summary>A share.</summary>
        /// <param name="percent">0 to 100.</param>
        /// <exception cref="ArgumentOutOfRangeException">The percentage lies outside of 0 to 100.</exception>
        public Share(int percent) => Percent = Guard.Against.OutOfBounds(percent, nameof(percent), 0, 100);

        /// <summary>The percentage, rounded to whole numbers.</summary>
        public int Percent { get; }

        /// <inheritdoc />
        public override string Text => InvariantText.Of($"{Percent}%");

        /// <summary>The share of a part, halves rounded up; null when there is no whole.</summary>
        /// <exception cref="ArgumentException">The part is negative or greater than the whole.</exception>
        public static Share? Of(int part, int whole)
        {
            Guard.Against.OutOfBounds(part, nameof(part), 0, whole);
            return whole == 0 ? null : new((int)(((200L * part) + whole) / (2L * whole)));
        }
    }

    /// <summary>A number that is left out, as it is so small that it could point to somebody.</summary>
    public sealed record Suppressed : ReportValue
    {
        private Suppressed() { }

        /// <summary>That it is left out.</summary>
        public static Suppressed Instance { get; } = new();

        /// <inheritdoc />
        public override string Text => nameof(Suppressed);
    }
}

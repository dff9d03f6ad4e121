using System.Diagnostics.CodeAnalysis;

namespace LearningCycles.Rules;

/// <summary>What became of a move: the value it led to, with advice; or a refusal that holds every violation at once.</summary>
/// <typeparam name="T">What an accepted move leads to.</typeparam>
public sealed class Decision<T>
    where T : class
{
    private readonly T? value;

    private Decision(T? value, ValueList<RuleViolation> violations)
    {
        this.value = value;
        Violations = violations;
    }

    /// <summary>Everything found, required and advice, in the rule book's order.</summary>
    public ValueList<RuleViolation> Violations { get; }

    /// <summary>Whether the move was made.</summary>
    [MemberNotNullWhen(true, nameof(value))]
    public bool IsAccepted => value is not null;

    /// <summary>What the move led to.</summary>
    /// <exception cref="MoveRefusedException">The move was refused; the text holds every violation.</exception>
    public T Value => value ?? throw new MoveRefusedException(Violations);

    /// <summary>What the move led to, if it was made.</summary>
    /// <example>
    /// <code>
    /// var decision = cycle.BeginReflection(on: new(2026, 9, 21));
    /// if (decision.TryGetValue(out var reflecting))
    ///     Console.WriteLine(reflecting);
    /// else
    ///     Console.WriteLine(decision);
    /// // refused
    /// // LRN-04 required: observations from 2026-09-14, when an adjustment began, to 2026-09-21: 0; needed: 1
    /// // LRN-06 advice: ways in which classroom data was gathered: 0; better: 2
    /// </code>
    /// </example>
    public bool TryGetValue([NotNullWhen(true)] out T? accepted)
    {
        accepted = value;
        return accepted is not null;
    }

    /// <summary>Decides: refused when a required rule is broken, accepted otherwise, with any advice.</summary>
    /// <param name="violations">Everything that the rules found.</param>
    /// <param name="accept">Makes the value. Called only when the move is made.</param>
    /// <example>
    /// <code>
    /// var notAtLunch = new Rule&lt;string, LocalTime&gt;(
    ///     new("COLE-03"), ["visit"], Severity.Required, "Nobody is visited at lunch.", "Our own",
    ///     at => at.Hour == 12 ? Finding.Of("{at} is in the lunch hour", ("at", at)) : null);
    /// var book = new RuleBook&lt;string, LocalTime&gt;([notAtLunch]);
    ///
    /// var visit = Decision&lt;string&gt;.Of(book.Check("visit", new(12, 15)), accept: () => "booked");
    /// Console.WriteLine(visit);
    /// // refused
    /// // COLE-03 required: 12:15 is in the lunch hour
    /// </code>
    /// </example>
    public static Decision<T> Of(ValueList<RuleViolation> violations, Func<T> accept)
    {
        Guard.Against.Null(violations);
        Guard.Against.Null(accept);
        foreach (var violation in violations)
        {
            if (violation.Severity == Severity.Required)
                return new(null, violations);
        }
        return new(Guard.Against.Null(accept(), nameof(accept)), violations);
    }

    /// <summary>Accepted or refused, and every violation on a line of its own.</summary>
    public override string ToString() =>
        string.Join('\n', Violations.Select(v => v.ToString()).Prepend(IsAccepted ? "accepted" : "refused"));
}

/// <summary>The value of a refused move was asked for. Ask <see cref="Decision{T}.IsAccepted" /> first.</summary>
public sealed class MoveRefusedException : InvalidOperationException
{
    /// <summary>An exception for these violations.</summary>
    public MoveRefusedException(ValueList<RuleViolation> violations)
        : base(
            "The move was refused:\n"
                + string.Join('\n', Guard.Against.Null(violations).Select(v => v.ToString()))
                + "\nMaybe supply what is missing, or look at IsAccepted before Value."
        ) => Violations = violations;

    /// <summary>Everything found, required and advice.</summary>
    public ValueList<RuleViolation> Violations { get; }
}

using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Cadences;

/// <summary>A lead who coaches a teacher: how often they meet, and whether they run learning cycles together.</summary>
/// <example>
/// <code>
/// CoachingPair newcomer = new(lee, new("noa"), Cadence.EveryTwoWeeks(minutes: 30))
/// {
///     From = new(2026, 10, 5), // comes in October
///     RunsCycles = false,
/// };
/// var year = CadenceGenerator.Generate(plan with { Pairs = plan.Pairs.Add(newcomer) });
/// Console.WriteLine(year.Of(newcomer.Teacher)[0]); // 2026-10-12 10:30 OneOnOne lee → noa
/// </code>
/// </example>
public sealed record CoachingPair
{
    /// <summary>A pair.</summary>
    /// <param name="lead">Who coaches.</param>
    /// <param name="teacher">Who is coached.</param>
    /// <param name="cadence">How often they meet 1:1.</param>
    /// <exception cref="ArgumentException">Lead and teacher are the same person.</exception>
    public CoachingPair(PersonId lead, PersonId teacher, Cadence cadence)
    {
        Lead = Guard.Against.Null(lead);
        Teacher = Guard.Against.InvalidInput(
            Guard.Against.Null(teacher),
            nameof(teacher),
            person => person != lead,
            $"{lead} cannot coach {teacher}: they are the same person.\nMaybe one of the two ids is mistyped?"
        );
        Cadence = cadence;
    }

    /// <summary>Who coaches.</summary>
    public PersonId Lead { get; }

    /// <summary>Who is coached.</summary>
    public PersonId Teacher { get; }

    /// <summary>How often they meet 1:1.</summary>
    public Cadence Cadence
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Cadence));
    }

    /// <summary>Whether the plan's learning cycles are this pair's. A teacher with two leads usually runs them with one.</summary>
    public bool RunsCycles { get; init; } = true;

    /// <summary>How much the pair's sessions matter beside those of others, 0 to 9. Where not all can be placed, higher ones are; one of the highest counts for almost two of the lowest.</summary>
    public int Priority
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(Priority), 0, 9);
    }

    /// <summary>The first day of the coaching; null for the school year's. A teacher who comes in October has no session before.</summary>
    /// <remarks>Each of the two days is compared with the other as it is set. A <c>with</c> that moves both to later days sets <see cref="Until" /> first.</remarks>
    /// <exception cref="ArgumentException">The day lies after <see cref="Until" />.</exception>
    public LocalDate? From
    {
        get;
        init
        {
            InOrder(value, Until, nameof(From));
            field = value;
        }
    }

    /// <summary>The last day of the coaching, included; null for the school year's.</summary>
    /// <remarks>Each of the two days is compared with the other as it is set. A <c>with</c> that moves both to earlier days sets <see cref="From" /> first.</remarks>
    /// <exception cref="ArgumentException">The day lies before <see cref="From" />.</exception>
    public LocalDate? Until
    {
        get;
        init
        {
            InOrder(From, value, nameof(Until));
            field = value;
        }
    }

    /// <summary>The name of the school at which the two meet: the plan's own if null, or one of its <see cref="CoachingPlan.OtherSchools" />.</summary>
    public string? School { get; init; }

    /// <summary>Both ids, <c>lead → teacher</c>.</summary>
    public override string ToString() => $"{Lead} → {Teacher}";

    private void InOrder(LocalDate? from, LocalDate? until, string name)
    {
        if (from is { } first && until is { } last && last < first)
            throw new ArgumentException(
                InvariantText.Of(
                    $"The coaching of {this} would end on {last}, before it begins on {first}.\nMaybe the two are swapped, or where both move to later days, Until is to be set before From?"
                ),
                name
            );
    }
}

using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Relationships;

/// <summary>What the lead told the teacher about the role (Objective 1, beginning-of-year conversations).</summary>
public sealed record RoleOverview
{
    /// <summary>An overview that was given.</summary>
    /// <param name="givenOn">The day.</param>
    /// <param name="facets">What the lead is to the teacher, each once.</param>
    /// <param name="boundary">For an evaluator: what of coaching may be used for evaluation. Private to the pair.</param>
    /// <exception cref="ArgumentException">A facet is given twice.</exception>
    public RoleOverview(LocalDate givenOn, ValueList<RoleFacet> facets, string? boundary = null)
    {
        GivenOn = givenOn;
        Facets = Guard.Against.NullOrRepeated(facets, facet => Guard.Against.EnumOutOfRange(facet), nameof(facets));
        Boundary = boundary;
    }

    /// <summary>The day.</summary>
    public LocalDate GivenOn { get; }

    /// <summary>What the lead is to the teacher.</summary>
    public ValueList<RoleFacet> Facets { get; }

    /// <summary>What of coaching may be used for evaluation; null when not stated. A blank one counts as missing.</summary>
    public string? Boundary { get; }

    /// <summary>The day and the facets, without the boundary: <c>2026-08-21 [Coach, Evaluator]</c>.</summary>
    public override string ToString() => InvariantText.Of($"{GivenOn} {Facets}");
}

using LearningCycles.Frameworks;
using LearningCycles.People;

namespace LearningCycles.Overviews;

/// <summary>Teachers who work on the same thing, so that time together as a team suggests itself (Objective 3, related learning).</summary>
public sealed record SharedChallenge
{
    internal SharedChallenge(
        string? tag,
        IndicatorReference? indicator,
        ValueList<PersonId> teachers,
        ValueList<PersonId> withoutTeamTime
    )
    {
        Tag = tag;
        Indicator = indicator;
        Teachers = teachers;
        WithoutTeamTime = withoutTeamTime;
    }

    /// <summary>The problem of practice, as one of the teachers wrote it; null when the challenge is an indicator.</summary>
    public string? Tag { get; }

    /// <summary>The framework's indicator; null when the challenge is a problem of practice.</summary>
    public IndicatorReference? Indicator { get; }

    /// <summary>Who shares it, by id.</summary>
    public ValueList<PersonId> Teachers { get; }

    /// <summary>Those of them who have no cycle with time as a team in its plan, by id.</summary>
    public ValueList<PersonId> WithoutTeamTime { get; }

    /// <summary>Whether time as a team would be something new for at least one of them.</summary>
    public bool SuggestsTeamTime => WithoutTeamTime.Count > 0;

    /// <summary>The indicator, if it is one, and the teachers; never the words of a teacher: <c>I.5 (leap/2013-14): [ana, bo]</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Indicator?.ToString() ?? "in own words"}: {Teachers}");
}

namespace LearningCycles.Relationships;

/// <summary>A part of a relationship that people write. In which stages it is open is in <see cref="RelationshipMap" />.</summary>
public enum RelationshipPart
{
    /// <summary>The first and last day of the school year.</summary>
    SchoolYear,

    /// <summary>What the two did to get to know each other.</summary>
    Onboarding,
}

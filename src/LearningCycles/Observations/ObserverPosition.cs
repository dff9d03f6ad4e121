namespace LearningCycles.Observations;

/// <summary>Where an observer sits or stands in the room (Objective 1, norms and routines).</summary>
public sealed record ObserverPosition
{
    /// <summary>A place.</summary>
    /// <param name="place">One of the catalogue, or described.</param>
    /// <param name="description">Where exactly; without one a place that is <see cref="ObserverPlace.Described" /> counts as missing.</param>
    public ObserverPosition(ObserverPlace place, string? description = null)
    {
        Place = Guard.Against.EnumOutOfRange(place);
        Description = description;
    }

    /// <summary>One of the catalogue, or described.</summary>
    public ObserverPlace Place { get; }

    /// <summary>Where exactly.</summary>
    public string? Description { get; }

    /// <summary>Whether it tells a place.</summary>
    public bool IsTold => Place != ObserverPlace.Described || !string.IsNullOrWhiteSpace(Description);

    /// <summary>The place; never where exactly.</summary>
    public override string ToString() => InvariantText.Of(Place);
}

/// <summary>A catalogue of places for an observer, and one for any other.</summary>
public enum ObserverPlace
{
    /// <summary>At the back of the room.</summary>
    Back,

    /// <summary>At a side of the room.</summary>
    Side,

    /// <summary>At the front of the room.</summary>
    Front,

    /// <summary>Among the students.</summary>
    AmongStudents,

    /// <summary>Another place, told in the description.</summary>
    Described,
}

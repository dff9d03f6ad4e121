using LearningCycles.Calendar.Ics.Text;

namespace LearningCycles.Calendar.Ics;

/// <summary>A component that we hold as it stands in the file, such as a VJOURNAL (RFC 5545 §3.6).</summary>
public sealed record IcsComponent
{
    /// <summary>A component of a name, its properties and the components inside it.</summary>
    /// <exception cref="ArgumentException">The name is not of letters, digits and hyphens, or is one that we hold typed: VCALENDAR, VEVENT, VTODO, VFREEBUSY, VTIMEZONE.</exception>
    public IcsComponent(string name, ValueList<IcsProperty> properties, ValueList<IcsComponent> components)
    {
        Name = TextGuards.Name(name, nameof(name));
        if (Name is "VCALENDAR" or "VEVENT" or "VTODO" or "VFREEBUSY" or "VTIMEZONE")
            throw new ArgumentException(
                $"A {Name} cannot be kept as it stands.\nMaybe it belongs into IcsCalendar.Events, Todos or FreeBusy? Time zones are written from the events.",
                nameof(name)
            );
        Properties = Guard.Against.Null(properties);
        Components = Guard.Against.Null(components);
    }

    /// <summary>The name, in capitals.</summary>
    public string Name { get; }

    /// <summary>The properties, in their order.</summary>
    public ValueList<IcsProperty> Properties { get; }

    /// <summary>The components inside, in their order.</summary>
    public ValueList<IcsComponent> Components { get; }

    /// <summary>The name and the number of properties: <c>VJOURNAL (3 properties)</c>.</summary>
    public override string ToString() => $"{Name} ({Counted.Of(Properties.Count, "property", "properties")})";
}

namespace LearningCycles.Samples.SisHost.Import.EdFi;

/// <summary>What a calendar event says of its date.</summary>
public enum EdFiMeaning
{
    /// <summary>Students are taught.</summary>
    Instructional,

    /// <summary>Students are taught on a day that would otherwise be none.</summary>
    MakeUp,

    /// <summary>Students are taught, and come late or leave early; the bells of the date say which.</summary>
    ShortDay,

    /// <summary>Staff are in, students are not.</summary>
    TeacherOnly,

    /// <summary>Planned: nobody is in.</summary>
    Closed,

    /// <summary>Unplanned: nobody is in.</summary>
    Unplanned,

    /// <summary>Worth knowing; it neither opens nor closes a day.</summary>
    Information,
}

/// <summary>A calendar event's code value and its meaning.</summary>
public sealed record EdFiEventMapRow(string CodeValue, EdFiMeaning Meaning);

/// <summary>What calendar events mean, as data: a district's own descriptors are more rows.</summary>
/// <param name="Rows">The rows; of several with one code value the last holds. Code values are compared without their case, and without their namespace.</param>
public sealed record EdFiEventMap(ValueList<EdFiEventMapRow> Rows)
{
    /// <summary>Ed-Fi's own ten. On a non-instructional day staff may be out too, so nothing is planned on it.</summary>
    public static EdFiEventMap Default { get; } =
        new([
            new("Instructional day", EdFiMeaning.Instructional),
            new("Make-up day", EdFiMeaning.MakeUp),
            new("Student late arrival/early dismissal", EdFiMeaning.ShortDay),
            new("Teacher only day", EdFiMeaning.TeacherOnly),
            new("Holiday", EdFiMeaning.Closed),
            new("Non-instructional day", EdFiMeaning.Closed),
            new("Weather day", EdFiMeaning.Unplanned),
            new("Emergency day", EdFiMeaning.Unplanned),
            new("Strike", EdFiMeaning.Unplanned),
            new("Other", EdFiMeaning.Information),
        ]);

    /// <summary>This map with one more event, or another meaning of one that it has.</summary>
    public EdFiEventMap With(string codeValue, EdFiMeaning meaning)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(codeValue);
        return new(Rows.Where(row => !Is(row, codeValue)).Append(new(codeValue, meaning)).ToValueList());
    }

    /// <summary>The meaning of an event; null when the map does not know it.</summary>
    public EdFiMeaning? Find(string codeValue) => Rows.LastOrDefault(row => Is(row, codeValue))?.Meaning;

    private static bool Is(EdFiEventMapRow row, string codeValue) =>
        string.Equals(row.CodeValue, codeValue, StringComparison.OrdinalIgnoreCase);
}

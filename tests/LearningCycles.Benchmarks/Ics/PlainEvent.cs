namespace LearningCycles.Benchmarks.Ics;

/// <summary>An event as the plain loops hold it: strings and numbers, no checks.</summary>
internal sealed record PlainEvent
{
    public string Uid { get; set; } = "";
    public DateTime Stamp { get; set; }
    public int Sequence { get; set; }
    public string Zone { get; set; } = "";
    public DateTime Start { get; set; }
    public DateTime End { get; set; }
    public string Summary { get; set; } = "";
    public string Description { get; set; } = "";
    public string Location { get; set; } = "";
    public List<string> Categories { get; } = new(1);
    public string Status { get; set; } = "";
    public string Transparency { get; set; } = "";
    public string Busy { get; set; } = "";
    public DateTime LastModified { get; set; }
    public PlainPerson? Organizer { get; set; }
    public List<PlainPerson> Attendees { get; } = new(1);
    public List<PlainAlarm> Alarms { get; } = new(1);
}

internal sealed record PlainPerson(string Address, string Name, string Role, string Answer, bool IsAsked);

internal sealed record PlainAlarm
{
    public string Action { get; set; } = "";
    public string Trigger { get; set; } = "";
    public string Description { get; set; } = "";
}

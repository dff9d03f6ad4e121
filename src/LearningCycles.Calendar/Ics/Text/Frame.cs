namespace LearningCycles.Calendar.Ics.Text;

/// <summary>What a component is to the parser.</summary>
internal enum FrameKind
{
    Calendar,
    Entry,
    Alarm,
    FreeBusy,
    Zone,
    Other,
    Skipped,
}

/// <summary>A component that began and has not ended yet. It serves again for the next one.</summary>
internal sealed class Frame
{
    internal FrameKind Kind { get; private set; }
    internal string Name { get; private set; } = "";
    internal int Line { get; private set; }

    /// <summary>How many components are open inside one that is not kept.</summary>
    internal int Inside { get; set; }
    internal EntryDraft? Entry { get; set; }
    internal FreeBusyDraft? FreeBusy { get; set; }
    internal AlarmDraft? Alarm { get; set; }
    internal ComponentDraft? Other { get; set; }
    internal string? ZoneId { get; set; }
    internal string? ZoneLocation { get; set; }

    /// <summary>Where its first line inside begins in the text.</summary>
    internal int Inner { get; set; }

    /// <summary>The number of that line.</summary>
    internal int InnerLine { get; set; }

    /// <summary>How many problems there were when it began.</summary>
    internal int Problems { get; set; }

    /// <summary>Where its last line inside ends in the text.</summary>
    internal int InnerEnd { get; set; }

    internal void Begin(FrameKind kind, string name, int line)
    {
        (Kind, Name, Line) = (kind, name, line);
        Inside = 0;
        Entry = null;
        FreeBusy = null;
        Alarm = null;
        Other = null;
        ZoneId = ZoneLocation = null;
    }

    /// <summary>The component is kept as it stands after all.</summary>
    internal void KeepAsItStands(ComponentDraft draft)
    {
        Kind = FrameKind.Other;
        Alarm = null;
        Other = draft;
    }
}

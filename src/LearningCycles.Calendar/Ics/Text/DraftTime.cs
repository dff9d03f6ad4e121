using System.Runtime.InteropServices;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>A start or end as it is written, with the name of its zone and its line.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DraftTime(WrittenTime Written, ZoneName? Zone, int Line)
{
    /// <summary>Whether its zone may become known only further down in the file.</summary>
    internal bool WaitsForZone => Written.Kind == WrittenKind.Local && Zone?.Zone is null;
}

namespace LearningCycles.Meetings;

/// <summary>In which stages a part of a 1:1 may be written.</summary>
/// <param name="Part">The part.</param>
/// <param name="OpenIn">The stages.</param>
public sealed record MeetingPartRow(MeetingPart Part, ValueList<MeetingStage> OpenIn);

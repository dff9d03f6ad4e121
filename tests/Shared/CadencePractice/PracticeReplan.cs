using NodaTime;

namespace LearningCycles.Testing.CadencePractice;

/// <summary>A change in mid-year and the best that can be made of it. The published calendar is the optimum's; all counts are of the weeks from the change on.</summary>
/// <param name="Change">What changes.</param>
/// <param name="PublishedFromWeek">How many published sessions lie in those weeks.</param>
/// <param name="PublishedStillFeasible">How many of them are still possible.</param>
/// <param name="Required">How many sessions are wished for.</param>
/// <param name="Placed">The most sessions.</param>
/// <param name="Kept">The most published sessions left where they are, among the calendars with the most sessions.</param>
/// <param name="Proven">Whether both are proven.</param>
/// <param name="PinnedPlaced">The most sessions when every published one that is still possible has to stay.</param>
/// <param name="NaiveRegenerate">What making the calendar anew gives.</param>
/// <param name="Solution">The sessions of the best calendar, by pair.</param>
internal sealed record PracticeReplan(
    PracticeChange Change,
    int PublishedFromWeek,
    int PublishedStillFeasible,
    int Required,
    int Placed,
    int Kept,
    bool Proven,
    int PinnedPlaced,
    PracticeKept NaiveRegenerate,
    IReadOnlyDictionary<string, IReadOnlyList<PracticeTime>> Solution
);

/// <summary>How many sessions are placed, and how many of them are published ones left where they were.</summary>
internal sealed record PracticeKept(int Placed, int Kept);

/// <summary>A change. Sessions in the weeks before it are history.</summary>
/// <param name="Kind"><c>snowDay</c>, <c>teacherBusy</c> or <c>newTeacher</c>.</param>
/// <param name="FromWeek">The week of the change, counted from 0.</param>
/// <param name="Date">The day that is closed; rotation labels do not slide.</param>
/// <param name="Teacher">Who is busy, or who is new.</param>
/// <param name="Lead">The new teacher's lead.</param>
/// <param name="Cadence">How often the two meet.</param>
/// <param name="Slots">The times that a busy teacher loses.</param>
/// <param name="Free">The new teacher's free times.</param>
internal sealed record PracticeChange(
    string Kind,
    int FromWeek,
    LocalDate? Date = null,
    string? Teacher = null,
    string? Lead = null,
    string? Cadence = null,
    IReadOnlyList<PracticeTime>? Slots = null,
    IReadOnlyList<PracticeTime>? Free = null
);

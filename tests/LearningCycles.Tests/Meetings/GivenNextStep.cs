using LearningCycles.Meetings;
using LearningCycles.Tests.Cycles;
using NodaTime;

namespace LearningCycles.Tests.Meetings;

/// <summary>Next steps for tests.</summary>
internal static class GivenNextStep
{
    internal static readonly LocalDate Agreed = new(2026, 9, 14);
    internal static readonly LocalDate Due = new(2026, 9, 18);

    internal static NextStep Step() =>
        NextStep.Agree(new("s1"), "Try the exit ticket in one class", Given.Ana, Due, Agreed, proposedBy: Given.Ana);

    internal static NextStep Blank() => NextStep.Agree(new("s2"), "", null, null, Agreed);
}

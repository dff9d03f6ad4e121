using LearningCycles.Frameworks;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Samples.WholeYear;

/// <summary>The made-up school of all samples: one lead, a team of four teachers, and one year.</summary>
internal static class School
{
    // <School>
    internal static readonly PersonId Lee = new("lee"); // leads the team
    internal static readonly PersonId Ana = new("ana");
    internal static readonly PersonId Ben = new("ben");
    internal static readonly PersonId Cam = new("cam");
    internal static readonly PersonId Dee = new("dee"); // teaches art, which has no test

    internal static readonly Team Grade6 = new("Grade 6", Lee, [Ana, Ben, Cam, Dee]);
    internal static readonly DateInterval Year = new(new(2026, 8, 24), new(2027, 5, 28));
    internal static readonly Framework Leap = LeapFramework.Version2013;

    internal static void Print(string title, IEnumerable<object> lines)
    {
        Console.WriteLine(title);
        foreach (var line in lines.DefaultIfEmpty("nothing"))
            Console.WriteLine($"  {line}");
    }
    // </School>
}

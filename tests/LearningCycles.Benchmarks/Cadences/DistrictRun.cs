using System.Diagnostics;
using System.Runtime.InteropServices;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Testing.Districts;

namespace LearningCycles.Benchmarks.Cadences;

/// <summary>What a run over a district's schools gave and took.</summary>
internal sealed record DistrictRun(
    DistrictKind Kind,
    int Teachers,
    SchoolCount Sum,
    TimeSpan Making,
    TimeSpan Wall,
    TimeSpan Processor,
    long PeakHeap,
    long PeakWorkingSet
)
{
    /// <summary>Makes every school's plan and calendar, a few at once; each is counted and let go.</summary>
    public static DistrictRun Of(DistrictKind kind, int teachers, int threads)
    {
        var making = TimeSpan.Zero;
        using var memory = new MemoryWatch();
        var processor = Environment.CpuUsage.TotalTime;
        var wall = Stopwatch.StartNew();
        var sum = CadenceGenerator
            .GenerateAll(Plans(), new() { Threads = threads, Effort = SearchEffort.Light })
            .Aggregate(SchoolCount.None, (all, calendar) => all + SchoolCount.Of(calendar));
        wall.Stop();
        processor = Environment.CpuUsage.TotalTime - processor;
        memory.Dispose();
        return new(kind, teachers, sum, making, wall.Elapsed, processor, memory.PeakHeap, memory.PeakWorkingSet);

        IEnumerable<CoachingPlan> Plans()
        {
            for (var number = 0; number < District.SchoolCount(teachers); number++)
            {
                var started = Stopwatch.GetTimestamp();
                var plan = District.School(number, teachers, kind);
                making += Stopwatch.GetElapsedTime(started);
                yield return plan;
            }
        }
    }
}

/// <summary>What is counted of a school's calendar, so that the calendar itself can be let go.</summary>
/// <param name="Pairs">Leads with teachers.</param>
/// <param name="Placed">Sessions that have a time.</param>
/// <param name="Unplaced">Sessions that have none.</param>
/// <param name="WithRegular">Placed 1:1s of pairs with a regular time.</param>
/// <param name="Regular">Those of them that are at it.</param>
/// <param name="Fingerprint">A number that changes with any session's name or time, to compare runs.</param>
internal readonly record struct SchoolCount(
    long Pairs,
    long Placed,
    long Unplaced,
    long WithRegular,
    long Regular,
    ulong Fingerprint
)
{
    private const ulong Prime = 1099511628211;

    public static SchoolCount None => new(0, 0, 0, 0, 0, 14695981039346656037);

    public static SchoolCount Of(CoachingCalendar calendar)
    {
        var (withRegular, regular, print) = (0L, 0L, None.Fingerprint);
        foreach (var session in calendar.Sessions)
        {
            if (session.Plan.Regular is not null)
            {
                withRegular++;
                regular += session.IsMoved ? 0 : 1;
            }
            // Four letters at a time: the counting must not take what is counted.
            var letters = session.Key.Value.AsSpan();
            foreach (var four in MemoryMarshal.Cast<char, ulong>(letters))
                print = (print ^ four) * Prime;
            foreach (var letter in letters[(letters.Length & ~3)..])
                print = (print ^ letter) * Prime;
            var start = session.Start;
            print = (print ^ (ulong)((start.DayOfYear * 1440) + (start.Hour * 60) + start.Minute)) * Prime;
        }
        return new(
            calendar.Plan.Pairs.Count,
            calendar.Sessions.Count,
            calendar.Unplaced.Count,
            withRegular,
            regular,
            print
        );
    }

    public static SchoolCount operator +(SchoolCount left, SchoolCount right) =>
        new(
            left.Pairs + right.Pairs,
            left.Placed + right.Placed,
            left.Unplaced + right.Unplaced,
            left.WithRegular + right.WithRegular,
            left.Regular + right.Regular,
            (left.Fingerprint ^ right.Fingerprint) * Prime
        );
}

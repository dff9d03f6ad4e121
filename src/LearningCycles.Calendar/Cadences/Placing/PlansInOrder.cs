using System.Collections.Concurrent;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Works on several plans at once, and hands their calendars over in the order of the plans.</summary>
/// <remarks>Plans are taken on the caller's thread, a few ahead of the calendar that is asked for: no more are held than that.</remarks>
internal sealed class PlansInOrder(
    IEnumerator<CoachingPlan> plans,
    GenerationOptions options,
    ProgressCount progress,
    CancellationToken asked
)
{
    /// <summary>How many plans are begun for each thread, so that a long one does not leave the others without work.</summary>
    private const int AheadPerThread = 2;

    private readonly Queue<Task<CoachingCalendar>> begun = [];
    private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(asked);
    private readonly TaskScheduler scheduler = new ConcurrentExclusiveSchedulerPair(
        TaskScheduler.Default,
        options.Threads
    ).ConcurrentScheduler;
    private readonly ConcurrentBag<Workroom> rooms = [];
    private bool sourceIsAtEnd;

    internal static IEnumerable<CoachingCalendar> Of(
        IEnumerable<CoachingPlan> plans,
        GenerationOptions options,
        ProgressCount progress,
        CancellationToken asked
    )
    {
        if (options.Threads > 1)
            return OfSeveralThreads(plans, options, progress, asked);
        return OfOneThread(plans, options, progress, asked);
    }

    private static IEnumerable<CoachingCalendar> OfOneThread(
        IEnumerable<CoachingPlan> plans,
        GenerationOptions options,
        ProgressCount progress,
        CancellationToken asked
    )
    {
        using var room = new Workroom();
        foreach (var plan in plans)
            yield return PlanWork.Do(Guard.Against.Null(plan), options, progress, asked, room);
    }

    private static IEnumerable<CoachingCalendar> OfSeveralThreads(
        IEnumerable<CoachingPlan> plans,
        GenerationOptions options,
        ProgressCount progress,
        CancellationToken asked
    )
    {
        using var source = plans.GetEnumerator();
        var work = new PlansInOrder(source, options, progress, asked);
        try
        {
            while (work.Next() is { } calendar)
                yield return calendar;
        }
        finally
        {
            work.End();
        }
    }

    /// <summary>The next plan's calendar; null when there is no further plan.</summary>
    private CoachingCalendar? Next()
    {
        asked.ThrowIfCancellationRequested();
        while (begun.Count < options.Threads * AheadPerThread && TryBegin()) { }
        if (!begun.TryDequeue(out var task))
            return null;
        try
        {
            return task.GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (asked.IsCancellationRequested)
        {
            throw new OperationCanceledException(asked);
        }
    }

    private bool TryBegin()
    {
        if (sourceIsAtEnd)
            return false;
        try
        {
            sourceIsAtEnd = !plans.MoveNext();
            if (sourceIsAtEnd)
                return false;
            var plan = Guard.Against.Null(plans.Current);
            begun.Enqueue(
                Task.Factory.StartNew(() => Do(plan), stop.Token, TaskCreationOptions.DenyChildAttach, scheduler)
            );
        }
        catch (Exception fault)
        {
            // It is thrown at its place: the calendars of the plans before it come first.
            sourceIsAtEnd = true;
            begun.Enqueue(Task.FromException<CoachingCalendar>(fault));
        }
        return true;
    }

    private CoachingCalendar Do(CoachingPlan plan)
    {
        var room = rooms.TryTake(out var free) ? free : new();
        var calendar = PlanWork.Do(plan, options with { Threads = 1 }, progress, stop.Token, room);
        // Not after a fault: nobody knows then in which state it is.
        rooms.Add(room);
        return calendar;
    }

    /// <summary>Stops what still runs, and waits until it has stopped.</summary>
    private void End()
    {
        stop.Cancel();
        foreach (var task in begun)
        {
            try
            {
                task.Wait(CancellationToken.None);
            }
            catch (AggregateException)
            {
                // Nobody asks for this calendar any more.
            }
        }
        stop.Dispose();
        foreach (var room in rooms)
            room.Dispose();
    }
}

namespace LearningCycles.Calendar.Cadences;

/// <summary>How calendars are generated. Of these only <see cref="Effort" /> can change a calendar.</summary>
public sealed record GenerationOptions
{
    /// <summary>The most threads that a call may use at once.</summary>
    public const int MaxThreads = 64;

    /// <summary>What is used where none are given.</summary>
    public static GenerationOptions Default { get; } = new();

    /// <summary>How many threads work at once, 1 to <see cref="MaxThreads" />: on teams that share nobody, or on whole plans. The calendars are the same for any number.</summary>
    public int Threads
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(Threads), 1, MaxThreads);
    } = 1;

    /// <summary>How much is tried. More gives calendars that are as good or better, later.</summary>
    public SearchEffort Effort
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    } = SearchEffort.Standard;

    /// <summary>The effort and the threads: <c>Standard, 1 thread</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Effort}, {Counted.Of(Threads, "thread")}");
}

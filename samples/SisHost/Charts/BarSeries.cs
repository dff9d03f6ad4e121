namespace LearningCycles.Samples.SisHost.Charts;

/// <summary>What a row of bars shows.</summary>
/// <param name="Title">What it is, in a sentence.</param>
/// <param name="Items">The bars.</param>
/// <param name="Cap">The most that should be; drawn as a line. Null for none.</param>
public sealed record BarSeries(string Title, ValueList<Bar> Items, int? Cap = null)
{
    /// <summary>How high the picture reaches; series beside each other are drawn to one scale by it. At least the cap and the highest bar.</summary>
    public int Top
    {
        get => Math.Max(field, Math.Max(Cap ?? 1, Items.Select(bar => bar.Number).DefaultIfEmpty(1).Max()));
        init;
    }
}

/// <summary>A bar.</summary>
/// <param name="Name">What it says when it is pointed at.</param>
/// <param name="Number">How high it is.</param>
/// <param name="IsClosed">Whether there could be none, such as in a week without school.</param>
public sealed record Bar(string Name, int Number, bool IsClosed = false);

namespace LearningCycles.Calendar.Exchange;

/// <summary>By start, then id.</summary>
internal sealed class ItemOrder : IComparer<CoachingViewItem>
{
    private ItemOrder() { }

    internal static ItemOrder Instance { get; } = new();

    public int Compare(CoachingViewItem? x, CoachingViewItem? y)
    {
        var byStart = x!.Start.CompareTo(y!.Start);
        return byStart != 0 ? byStart : string.CompareOrdinal(x.Id, y.Id);
    }

    /// <summary>Sorts what is mostly in order already: a calendar's sessions are by start.</summary>
    internal void Sort(Span<CoachingViewItem> items)
    {
        for (var i = 1; i < items.Length; i++)
        {
            if (Compare(items[i - 1], items[i]) <= 0)
                continue;
            items.Sort(this);
            return;
        }
    }
}

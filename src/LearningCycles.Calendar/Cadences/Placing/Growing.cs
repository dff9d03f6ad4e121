using System.Buffers;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>A list in borrowed room: it grows to the size of a year for every plan, and would be the largest thing that a plan leaves behind.</summary>
internal sealed class Growing<T> : IDisposable
{
    private const int FirstRoom = 64;

    private T[] items = [];

    internal int Count { get; private set; }

    internal ref T this[int index] => ref items[index];

    internal ReadOnlySpan<T> Items => items.AsSpan(0, Count);

    internal void Add(T item)
    {
        if (Count == items.Length)
            Grow();
        items[Count++] = item;
    }

    /// <summary>Leaves out all from an index on.</summary>
    internal void CutTo(int count) => Count = count;

    internal void Clear() => Count = 0;

    /// <summary>Gives the room back.</summary>
    public void Dispose()
    {
        if (items.Length > 0)
            Return();
        (items, Count) = ([], 0);
    }

    private void Grow()
    {
        var more = ArrayPool<T>.Shared.Rent(Math.Max(FirstRoom, items.Length * 2));
        items.AsSpan(0, Count).CopyTo(more);
        if (items.Length > 0)
            Return();
        items = more;
    }

    // What holds references is emptied, or the pool would keep alive what nobody uses.
    private void Return() =>
        ArrayPool<T>.Shared.Return(
            items,
            System.Runtime.CompilerServices.RuntimeHelpers.IsReferenceOrContainsReferences<T>()
        );
}

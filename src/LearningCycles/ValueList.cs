using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace LearningCycles;

/// <summary>An immutable list that is equal to another by its items, so that records which hold lists compare by value.</summary>
/// <typeparam name="T">The kind of item. An item is never null.</typeparam>
/// <remarks>Write it as a collection expression: <c>ValueList&lt;int&gt; days = [1, 2, 3];</c></remarks>
/// <example>
/// <code>
/// ValueList&lt;string&gt; rooms = ["12", "14"];
/// Console.WriteLine(rooms.Add("16")); // [12, 14, 16]
/// Console.WriteLine(rooms == ["12", "14"]); // True
/// </code>
/// </example>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> items;

    private ValueList(ImmutableArray<T> items) => this.items = items;

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>How many items the list holds.</summary>
    public int Count => items.Length;

    /// <summary>The item at a place, counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">The place is outside of the list.</exception>
    public T this[int index] => items[index];

    /// <summary>This list with one more item at its end.</summary>
    public ValueList<T> Add(T item) => new(items.Add(Guard.Against.Null(item)));

    /// <summary>This list with more items at its end.</summary>
    public ValueList<T> AddRange(IEnumerable<T> more) => Of(items.AddRange(more));

    /// <summary>A list of these items, once each is checked.</summary>
    internal static ValueList<T> Of(ImmutableArray<T> items)
    {
        foreach (var item in items)
            Guard.Against.Null(item, nameof(items));
        return new(items);
    }

    /// <summary>Whether an item is in the list.</summary>
    public bool Contains(T item) => items.Contains(item);

    /// <summary>The items, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => items.AsSpan();

    /// <summary>Goes through the items without allocating.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)items).GetEnumerator();

    /// <summary>Equal when the items are, in the same order.</summary>
    public bool Equals([NotNullWhen(true)] ValueList<T>? other) =>
        ReferenceEquals(this, other)
        || (other is not null && items.AsSpan().SequenceEqual(other.items.AsSpan(), EqualityComparer<T>.Default));

    /// <inheritdoc />
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Equal when the items are, in the same order.</summary>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Different when an item or the order differs.</summary>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>The items between brackets, in an invariant form.</summary>
    public override string ToString() => "[" + string.Join(", ", items.Select(InvariantText.Of<T>)) + "]";
}

/// <summary>Makes value lists.</summary>
/// <example>
/// <code>
/// var others = grade6.Teachers.Where(teacher => teacher != ana).ToValueList();
/// Console.WriteLine(others); // [ben, cam, dee]
/// </code>
/// </example>
public static class ValueList
{
    /// <summary>A list of these items. The compiler calls it for a collection expression.</summary>
    /// <exception cref="ArgumentNullException">An item is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? ValueList<T>.Empty : ValueList<T>.Of([.. items]);

    /// <summary>The items of a sequence as a value list.</summary>
    /// <exception cref="ArgumentNullException">The sequence or an item is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) =>
        Guard.Against.Null(items) as ValueList<T> ?? ValueList<T>.Of([.. items]);
}

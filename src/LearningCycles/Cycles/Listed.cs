using System.Text;

namespace LearningCycles.Cycles;

/// <summary>Collects what is missing into one text. Nothing is allocated until something is.</summary>
internal struct Listed
{
    private readonly string separator;
    private StringBuilder? text;

    public Listed()
        : this(", ") { }

    internal Listed(string separator) => this.separator = separator;

    /// <summary>Whether nothing was collected.</summary>
    internal readonly bool IsEmpty => text is null;

    internal void Add<T>(T item)
    {
        if (text is null)
            text = new();
        else
            text.Append(separator);
        text.Append(InvariantText.Of(item));
    }

    public override readonly string ToString() => text?.ToString() ?? "";
}

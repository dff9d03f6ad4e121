using System.Runtime.InteropServices;
using NodaTime;

namespace LearningCycles.Overviews;

/// <summary>Gathers the fields of a redacted report, and leaves out small numbers.</summary>
internal sealed class ReportFields(int suppressBelow, int teachers)
{
    private readonly List<ReportField> fields = [];

    internal ValueList<ReportField> All => fields.ToValueList();

    // With few teachers every number points to somebody.
    private bool IsFew => teachers < suppressBelow;

    internal void Add(ReportFieldName name, ReportValue value) => fields.Add(new(name, value));

    /// <summary>Counts that are no parts of the same known whole but each other's.</summary>
    internal void AddGroup(params ReadOnlySpan<ReportCell> cells) => AddGroup(cells, rest: null);

    /// <summary>How many of all teachers; the others are what is left, so both have to be large enough.</summary>
    internal void AddPart(ReportFieldName name, int count) => AddGroup([new(name, null, count)], teachers - count);

    internal void AddShare(ReportFieldName name, int part, int whole)
    {
        // That there is nothing to share would be told by a field that is not there.
        if (IsFew || whole < suppressBelow)
            Add(name, ReportValue.Suppressed.Instance);
        else if (ReportValue.Share.Of(part, whole) is { } share)
            Add(name, share);
    }

    /// <summary>A day that belongs to so many people; none for nobody.</summary>
    internal void AddDay(ReportFieldName name, LocalDate? day, int people)
    {
        if (people < suppressBelow)
            Add(name, ReportValue.Suppressed.Instance);
        else if (day is { } known)
            Add(name, new ReportValue.Day(known));
    }

    private void AddGroup(ReadOnlySpan<ReportCell> cells, int? rest)
    {
        var isLeftOut = new bool[cells.Length];
        var leftOut = 0;
        for (var i = 0; i < cells.Length; i++)
        {
            isLeftOut[i] = IsFew || cells[i].Count < suppressBelow;
            if (isLeftOut[i])
                leftOut++;
        }
        // A single unknown part of a known whole is what the other parts leave: then the smallest other part is left out too.
        var isRestSmall = rest < suppressBelow;
        if (isRestSmall && leftOut == 0 || rest is null && leftOut == 1 && cells.Length > 1)
            isLeftOut[SmallestShown(cells, isLeftOut)] = true;
        for (var i = 0; i < cells.Length; i++)
            fields.Add(
                new(
                    cells[i].Name,
                    isLeftOut[i] ? ReportValue.Suppressed.Instance : new ReportValue.Count(cells[i].Count),
                    cells[i].Of
                )
            );
    }

    private static int SmallestShown(ReadOnlySpan<ReportCell> cells, bool[] isLeftOut)
    {
        var smallest = -1;
        for (var i = 0; i < cells.Length; i++)
        {
            if (!isLeftOut[i] && (smallest < 0 || cells[i].Count < cells[smallest].Count))
                smallest = i;
        }
        return smallest;
    }
}

/// <summary>A count of a redacted report, before it is known whether it may be shown.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ReportCell(ReportFieldName Name, ReportValue.State? Of, int Count);

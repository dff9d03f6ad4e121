using System.Xml.Linq;
using Microsoft.AspNetCore.Html;

namespace LearningCycles.Samples.SisHost.Charts;

/// <summary>Draws a heat map. The step of colour says how much, the number in the cell says it again, and a closed week is struck through: colour is never alone.</summary>
public static class HeatMap
{
    private const int Names = 172;
    private const int Width = 24;
    private const int Height = 22;
    private const int Gap = 2;
    private const int Lane = 18;
    private const int Months = 18;
    private const int LongestName = 30;

    /// <summary>Draws it; without rows or columns, a line that says so.</summary>
    public static IHtmlContent Of(HeatGrid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        if (grid.Columns.Count == 0 || grid.Rows.Count == 0)
            return Svg.Image(320, 30, "chart heat", grid.Title, Svg.Text(0, 20, "label soft", "Nothing to show yet."));
        var lanes = LanesOf(grid.Spans);
        var top = Months + (lanes.Count * Lane) + Gap;
        return Svg.Image(
            Names + (grid.Columns.Count * Width),
            top + (grid.Rows.Count * Height),
            "chart heat year",
            grid.Title,
            grid.Columns.Index().Select(column => Heading(column.Item, column.Index)),
            lanes.Index().SelectMany(lane => lane.Item.Select(span => Span(span, Months + (lane.Index * Lane)))),
            grid.Rows.Index().Select(row => Row(grid, row.Item, top + (row.Index * Height)))
        );
    }

    /// <summary>A step of colour alone, for a legend whose words stand beside it.</summary>
    public static IHtmlContent Swatch(int step) => Key(Svg.Box(0, 0, Width - Gap, Height - Gap, Look(step), 3));

    /// <summary>The mark of a week without school, for a legend.</summary>
    public static IHtmlContent ClosedSwatch() => Key(Closed(0, 0));

    /// <summary>The mark over this week, for a legend.</summary>
    public static IHtmlContent NowSwatch() => Key(Svg.Path("M5 8h12l-6 5z", "now"));

    // The words beside it say all: for those who hear the page it is not there.
    private static HtmlString Key(XElement mark) => Svg.Ornament(Width - Gap, Height - Gap, "chart heat key", mark);

    private static XElement?[] Heading(HeatColumn column, int number) =>
        [
            column.Month is { } month ? Svg.Text(Left(number), 12, "label soft", month) : null,
            column.IsNow ? Svg.Group(Svg.Title("this week"), Svg.Path(Arrow(number), "now")) : null,
        ];

    private static XElement Span(HeatSpan span, int top)
    {
        var wide = ((span.Last - span.First + 1) * Width) - Gap;
        var room = Math.Max(1, (wide - 8) / 6);
        return Svg.Group(
            Svg.Title(span.Name),
            Svg.Box(Left(span.First), top, wide, Lane - Gap, span.IsStrong ? "span strong" : "span", 3),
            Svg.Text(Left(span.First) + 5, top + 12, "label", Short(span.Name, room))
        );
    }

    private static XElement Row(HeatGrid grid, HeatRow row, int top) =>
        Svg.Group(
            Svg.Group(Svg.Title(row.Name), Svg.Text(0, top + 14, "label", Short(row.Name, LongestName))),
            row.Numbers.Zip(grid.Columns).Index().Select(cell => Cell(grid, row, cell.Item, Left(cell.Index), top))
        );

    private static XElement Cell(HeatGrid grid, HeatRow row, (int Number, HeatColumn Column) cell, int left, int top)
    {
        var (number, column) = cell;
        var closed = column.Closed is { } why ? $" (no school: {why})" : "";
        var step = grid.StepOf(number);
        return Svg.Group(
            Svg.Title(FormattableString.Invariant($"{row.Name}, {column.Name}: {number} {grid.Unit}{closed}")),
            column.Closed is null || number > 0 ? Svg.Box(left, top, Width - Gap, Height - Gap, Look(step), 3) : null,
            column.Closed is null ? null : Closed(left, top),
            number == 0
                ? null
                : Svg.Text(
                    left + ((Width - Gap) / 2),
                    top + 14,
                    FormattableString.Invariant($"number on{step}"),
                    FormattableString.Invariant($"{number}")
                )
        );
    }

    private static XElement Closed(int left, int top) =>
        Svg.Group(
            Svg.Box(left, top, Width - Gap, Height - Gap, "closed", 3),
            Svg.Path(
                FormattableString.Invariant($"M{left + 3} {top + Height - Gap - 3}L{left + Width - Gap - 3} {top + 3}"),
                "closed"
            )
        );

    private static string Arrow(int number) =>
        FormattableString.Invariant($"M{Left(number) + 5} {Months - 4}h12l-6 5z");

    private static string Look(int step) => FormattableString.Invariant($"step{step}");

    private static int Left(int column) => Names + (column * Width);

    // By text elements, so that no letter loses its accent.
    private static string Short(string words, int most)
    {
        var letters = new System.Globalization.StringInfo(words);
        return letters.LengthInTextElements <= most ? words : letters.SubstringByTextElements(0, most - 1) + "…";
    }

    // Each span goes into the first lane that is free from there on.
    private static List<List<HeatSpan>> LanesOf(ValueList<HeatSpan> spans)
    {
        var lanes = new List<List<HeatSpan>>();
        foreach (
            var span in spans.OrderByDescending(one => one.IsStrong).ThenBy(one => one.First).ThenBy(one => one.Last)
        )
        {
            var lane = lanes.Find(one => one[^1].Last < span.First && one[^1].IsStrong == span.IsStrong);
            if (lane is null)
                lanes.Add(lane = []);
            lane.Add(span);
        }
        return lanes;
    }
}

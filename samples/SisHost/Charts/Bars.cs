using System.Xml.Linq;
using Microsoft.AspNetCore.Html;

namespace LearningCycles.Samples.SisHost.Charts;

/// <summary>Draws a small row of bars with the cap as a line. A bar above the cap has a cross over it as well as another colour.</summary>
public static class Bars
{
    private const int Step = 7;
    private const int Height = 40;
    private const int Ground = Height - 3;
    private const int Room = Ground - 8;

    /// <summary>Draws it; without bars, the ground alone.</summary>
    public static IHtmlContent Of(BarSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        var wide = Math.Max(1, series.Items.Count) * Step;
        return Svg.Image(
            wide,
            Height,
            "chart bars",
            series.Title,
            Svg.Path(FormattableString.Invariant($"M0 {Ground}H{wide}"), "axis"),
            series.Items.Index().Select(bar => One(series, bar.Item, bar.Index * Step)),
            series.Cap is { } cap
                ? Svg.Group(
                    Svg.Title(FormattableString.Invariant($"at most {cap}")),
                    Svg.Path(FormattableString.Invariant($"M0 {Ground - HighOf(cap, series)}H{wide}"), "cap")
                )
                : null
        );
    }

    private static XElement One(BarSeries series, Bar bar, int left)
    {
        var high = HighOf(bar.Number, series);
        var isOver = bar.Number > series.Cap;
        var top = Ground - high;
        return Svg.Group(
            Svg.Title(bar.Name),
            bar.IsClosed ? Svg.Box(left, Ground, Step - 1, 3, "off") : null,
            high > 0 ? Svg.Box(left, top, Step - 1, high, isOver ? "bar over" : "bar") : null,
            isOver ? Svg.Path(FormattableString.Invariant($"M{left} {top - 6}l5 5m0 -5l-5 5"), "cross") : null
        );
    }

    private static int HighOf(int number, BarSeries series) => Math.Max(0, number) * Room / series.Top;
}

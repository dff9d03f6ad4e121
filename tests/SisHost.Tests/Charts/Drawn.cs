using System.Globalization;
using System.Text.Encodings.Web;
using System.Xml.Linq;
using Microsoft.AspNetCore.Html;

namespace LearningCycles.Samples.SisHost.Tests.Charts;

/// <summary>A chart as it goes into a page.</summary>
internal static class Drawn
{
    /// <summary>Its text.</summary>
    internal static string Text(IHtmlContent chart)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        chart.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    /// <summary>Its elements: what is no XML fails.</summary>
    internal static XElement Xml(IHtmlContent chart) => XElement.Parse(Text(chart));

    /// <summary>Its text as it is drawn where another culture is at home.</summary>
    internal static string TextIn(string culture, Func<IHtmlContent> draw)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return Text(draw());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}

using System.Net;
using System.Text.RegularExpressions;
using LearningCycles.Samples.SisHost.Tests.Access;

namespace LearningCycles.Samples.SisHost.Tests.Pages;

/// <summary>A form of a page as a browser holds it: its fields with what is in them, to be changed and sent.</summary>
internal sealed partial class FormOf
{
    private readonly string token;
    private readonly List<(string Name, string Value)> fields;

    private FormOf(string token, List<(string, string)> fields) => (this.token, this.fields) = (token, fields);

    /// <summary>The form of a page that has a text in it, such as its handler's address.</summary>
    internal static FormOf Page(string page, string with)
    {
        var form = Form().Matches(page).Select(match => match.Value).Single(text => text.Contains(with));
        return new(RunningHost.TokenOf(page), [.. Field().Matches(form).Select(Read).OfType<(string, string)>()]);
    }

    internal string this[string name] => fields.Find(field => field.Name == name).Value;

    internal int Count(string name) => fields.Count(field => field.Name == name);

    /// <summary>The same form with something else in one of the fields of a name.</summary>
    internal FormOf With(string name, string value, int place = 0)
    {
        var changed = fields.ToList();
        var at = Enumerable.Range(0, fields.Count).Where(i => fields[i].Name == name).ElementAt(place);
        changed[at] = (name, value);
        return new(token, changed);
    }

    /// <summary>Sends it, with a file if one is given.</summary>
    internal async Task<HttpResponseMessage> Send(HttpClient browser, string to, byte[]? file = null)
    {
        var content = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (name, value) in fields)
            content.Add(new StringContent(value), name);
        if (file is not null)
            content.Add(new ByteArrayContent(file), "file", "file");
        return await browser.PostAsync(to, content);
    }

    private static (string, string)? Read(Match field)
    {
        var text = field.Value;
        var name = Name().Match(text).Groups[1].Value;
        if (name.Length == 0 || name.StartsWith("__", StringComparison.Ordinal) || text.Contains("type=\"file\""))
            return null;
        if (text.StartsWith("<select", StringComparison.Ordinal))
        {
            var options = Option().Matches(text).Select(match => match.Value).ToList();
            text = options.Find(option => option.Contains(" selected")) ?? options[0];
        }
        return (name, WebUtility.HtmlDecode(Value().Match(text).Groups[1].Value));
    }

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<input[^>]*>|<select.*?</select>", RegexOptions.Singleline)]
    private static partial Regex Field();

    [GeneratedRegex("<option[^>]*>")]
    private static partial Regex Option();

    [GeneratedRegex(" name=\"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex(" value=\"([^\"]*)\"")]
    private static partial Regex Value();
}

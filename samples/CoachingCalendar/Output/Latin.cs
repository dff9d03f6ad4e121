namespace LearningCycles.Samples.CoachingYear.Output;

/// <summary>Latin letters without their marks, lower case. A table, since what a system can normalize depends on its libraries.</summary>
internal static class Latin
{
    private static readonly Dictionary<char, string> Letters = new(
        from row in new (string Plain, string Marked)[]
        {
            ("a", "àáâãäåāăąǎảấầẩẫậắằẳẵặạ"),
            ("ae", "æ"),
            ("c", "çćĉċč"),
            ("d", "ďđð"),
            ("e", "èéêëēĕėęěẻẽẹếềểễệ"),
            ("g", "ĝğġģ"),
            ("h", "ĥħ"),
            ("i", "ìíîïĩīĭįıİǐỉị"),
            ("j", "ĵ"),
            ("k", "ķ"),
            ("l", "ĺļľŀł"),
            ("n", "ñńņňŋ"),
            ("o", "òóôõöøōŏőǒỏọốồổỗộơớờởỡợ"),
            ("oe", "œ"),
            ("r", "ŕŗř"),
            ("s", "śŝşšș"),
            ("ss", "ß"),
            ("t", "ţťŧț"),
            ("th", "þ"),
            ("u", "ùúûüũūŭůűųǔủụưứừửữự"),
            ("w", "ŵ"),
            ("y", "ýÿŷỳỷỹỵ"),
            ("z", "źżž"),
        }
        from letter in row.Marked
        select KeyValuePair.Create(letter, row.Plain)
    );

    /// <summary>The letter or digit in ASCII, or null when it has no such form.</summary>
    internal static string? Plain(char letter)
    {
        var lower = char.ToLowerInvariant(letter);
        if (char.IsAsciiLetterLower(lower) || char.IsAsciiDigit(lower))
            return lower.ToString();
        return Letters.GetValueOrDefault(lower);
    }

    /// <summary>Whether it is a mark on the letter before, or an apostrophe, which break no word.</summary>
    internal static bool IsMark(char letter) => letter is (>= '\u0300' and <= '\u036f') or '\'' or '’' or 'ʻ' or 'ʼ';
}

namespace LearningCycles.Samples.SisHost.Import.EdFi;

/// <summary>Ed-Fi's grade levels in a school's short words: <c>Seventh grade</c> is <c>7</c>, <c>Kindergarten</c> is <c>K</c>.</summary>
internal static class EdFiGrades
{
    private static readonly ValueList<string> Numbered =
    [
        "First grade",
        "Second grade",
        "Third grade",
        "Fourth grade",
        "Fifth grade",
        "Sixth grade",
        "Seventh grade",
        "Eighth grade",
        "Ninth grade",
        "Tenth grade",
        "Eleventh grade",
        "Twelfth grade",
    ];

    internal static ValueList<string> Of(EdFiRow row) =>
        row.List("gradeLevels")
            .Select(item => EdFiRow.TextOf(item, "gradeLevelDescriptor"))
            .OfType<string>()
            .Select(descriptor => Short(EdFiRow.CodeValue(descriptor)))
            .Where(grade => grade.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToValueList();

    private static string Short(string codeValue)
    {
        for (var i = 0; i < Numbered.Count; i++)
        {
            if (string.Equals(Numbered[i], codeValue, StringComparison.OrdinalIgnoreCase))
                return PlainText.Of($"{i + 1}");
        }
        return string.Equals(codeValue, "Kindergarten", StringComparison.OrdinalIgnoreCase) ? "K" : codeValue;
    }
}

using LearningCycles.Languages;
using LearningCycles.Rules;

namespace LearningCycles.Tests.Languages;

public class RuleLanguagesTests
{
    [Theory]
    [InlineData("es", "es")]
    [InlineData("es-US", "es")]
    [InlineData("ES-419", "es")]
    [InlineData("en-GB", "en")]
    [InlineData("de", null)]
    [InlineData("est", null)]
    [InlineData("", null)]
    public void ALanguageIsFoundByItsTagWhateverTheRegion(string tag, string? code) =>
        (RuleLanguages.Find(tag)?.Code).Should().Be(code);

    [Fact]
    public void ASchoolSaysOneWordInItsOwnWay()
    {
        var own = RuleLanguages.Spanish.With(new TermWording("Close", "Concluir"));
        own.TermOf("Close").Should().Be("Concluir");
        own.TermOf("Begin").Should().Be("Iniciar");
        own.Terms.Should().HaveCount(RuleLanguages.Spanish.Terms.Count);
        RuleLanguages.Spanish.TermOf("Close").Should().Be("Cerrar");
    }

    [Fact]
    public void EnglishComesFirstAndEachLanguageOnce() =>
        RuleLanguages.All.Select(language => language.Code).Should().Equal("en", "es");
}

namespace Attest.Facts.Shapes;

public enum ShoutingWord
{
    NGO_UN,
}

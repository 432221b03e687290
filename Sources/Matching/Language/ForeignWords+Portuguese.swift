extension ForeignWords {
  /// Portuguese words, as they are typed without marks, in alphabetical order (see `ForeignWords`).
  static let portuguese = """
    a abaixo aberta aberto aborto abrigo abril abrir abuso abusos acao accao acha achar achei acho acompanhar acordo
    acreditar acredito actividade actual actualmente acucar acusado adeus administracao advogada advogado afirmou agora
    agosto agua ai ainda ajuda ajudando ajudar ajude ajudem alcool alem algo alguem algum alguma algumas alguns ali
    alias alimentos alma almoco alta alto aluguel alunos amanha amarela amarelo ambiente ambos ameaca ameacado ameacas
    ameacou america amiga amigo amigos amor andar ano anos anterior anteriores antes anunciou ao aos apartamento
    aplicacao apos aprender aprendizagem apresenta apresentar apresentou aproveitar aquela aquele aqueles aquem aqui
    aquilo ar arma arte artigo arvore as asilo assassino assim assunto assustada assustado ataque ate atencao atividade
    atividades atras atraves atuacao atual atualmente aumentar autor autoridade autoridades aviao avo avos azeite azul
    bagagem baixa baixo banco banheiro banho base batalha bate batem bater bateram bateu beber bem beneficio bens
    bilhete boa boas boca bolso bom bomba bombeiros bons branca branco brasil brasileira brasileiro brilhante brincar ca
    cabeca cachorro cada cadeia cadeira cafetao cair caixa calca calculo cama camara caminho camisa camisinha campanha
    campanhas candidato cansada cao capacidade capitulo carinho carne carro cartao casa casaco caso casos castelo causa
    cavalo ceia celebracao celular cem centenas cento centro certo ceu chama chamada chamadas chamado chamar chamem
    chamo chantagem chao chave chefe chega chegado chegar chego chegou cheia cheio chover chuva cidade cidades ciencia
    cima cinco claramente cliente clientes clinica coisa coisas coloca colocado colocar colocou com comboio comeca
    comecado comecar comeco comecou comer comida comigo comissao como companheira companheiro companheiros companhia
    compra comprado compras compreender comprimidos comunicacao comunidade comunidades condicao condicoes conduzir
    congresso conhece conhecer conhecida conhecido conhecimento conhecimentos conheco conseguir conselho considera
    considerar consigo construcao construir consulta conta contar contas contigo conto contra contrato copo cor coracao
    coracoes coragem cores corpo correr couro cozinha crescer crescimento criado crianca criancas criar cuidado cuidar
    cultura custa custam custar da dados dano das de decisao decisoes declarou deixa deixado deixar deixem deixou dela
    delas dele deles demais dente dentro denuncia denunciar depois descer descobrir desculpe desde desenvolver
    desenvolvimento desesperada despejada despejo desporto dessa desse desta deste destruir detalhe detalhes detido
    detidos deus devagar deve devem dever deveria devia devido devo devolver dez dezembro dia dias diferente diferentes
    dificil dificuldade digo dinheiro direcao direito direitos disse disseram disso dito divida dividas diz dizem
    dizendo dizer do documento documentos doenca doencas doente doi dois dolares domingo dono donos dor dormir dos
    drogas duas durante e economia economica economico edicao educacao efeito efeitos ela elas ele eleger eleicao
    eleicoes elementos eles em embora emprego empresa empresas emprestimo encontra encontrado encontrar encontro
    encontrou enganar enquanto ensinar entanto entao entende entender entendo entidade entidades entra entrar entre
    entrou enviar envio envolver equipa equipe era eram es escapar escola escolas escolher escreva escreve escrever
    especialmente espera esperar espero espetaculo esporte esposa esposo esquecer essa essas esse esses esta
    estabelecimento estado estados estamos estando estao estar estaria estas estava estavam este estes esteve estive
    estou estourou estranho estrela estudante estudantes estudar estuprada estupro eu europeia europeu euros evitar
    exame exames exemplo exercito existe existem explicar exposicao faca facil facilmente faco facto fala falado falam
    falando falar falo falta familia faria fato favor faz faze fazem fazendo fazer fazes fe fechado fechar feira feito
    felicidade ferro festa fevereiro fez fica ficar ficaram fico ficou filha filhas filho filhos filme fim final fiquei
    fizeram flor flores floresta fogo foi folha fora foram forca forma formas forte fosse foto fotos frente frio
    fronteira fruta fugir funcao funcionamento funcoes futebol galinha ganhar ganho ganhou garrafa gato gelo gente
    geracao gerais geral gol golo governo gracas grande grandes gratis gravida gravidez grupo grupos guerra ha haver
    haveria havia heroi historia hoje homem homenagem homens hora horas hospital hotel houve houvesse humanidade ia
    idade ido igreja ilegal imagem imagens imigracao importante importantes inclui incluir inclusive indo infelizmente
    informacao informacoes inglaterra ingles inimigo instrumento internacional interprete inverno investigacao ir irma
    irmao irmaos isso isto ja jamais janeiro janela jantar jardim joelho joga jogado jogador jogadores jogar jogo jogos
    jornal jovem jovens juiz julho junho junto juntos justica justo la lado ladrao lago lancamento laranja legal lei
    leis leite lembrar ler leva levar levou lhe lhes liberdade lider lido ligue liguem lingua linguagem linha linhas
    lisboa livre livro livros lo logo loja lojas longe longo lugar lugares ma maca madrugada mae maio maior maiores mais
    mal maneira manter mao maos mar marca marco margem marido mas mata matar mau me medalha medica medico medidas medo
    meio meios melhor melhorar melhores membro membros menina meninas menino menor menos mensagem mensagens mercado mes
    mesa meses mesma mesmo mesmos metade meu meus mil milhoes minha minhas ministerio ministro minutos missao moca moco
    modo moeda momento montagem montanha mora morar morder moro morre morrer morreu morta morte morto mostra mostrar
    mover movimento mudanca mudancas mudar muita muitas muito muitos mulher mulheres mundo municipio musica na nacao
    nacional nacoes nada namorada namorado nao nas nascido nascimento natal necessaria necessario nem nenhum nenhuma
    nessa nesse nesta neste ninguem nisso niveis nivel no noite noites nome normalmente nos nossa nossas nosso nossos
    noticia noticias nova novas nove novembro novo novos num numa numero nunca o objectivo objetivo obrigada obrigado
    obrigam obter oculos oferece oferecer oferta ofertas oi oito ola oleo olhar olho olhos onde ontem operacao opiniao
    opinioes oportunidade organizacao organizacoes os osso ou outono outra outras outro outros outubro ouvir ovo paga
    pagar pagina pago pagou pai pais paisagem paises paixao palavra palavras pao papeis para parado parece parecer
    parede parte partes participacao partido passa passado passagem passando passaporte passar passaro passou patrao paz
    peco pede pedido pedidos pedir pediu pedra peixe pela pelas pele pelo pelos pensa pensado pensam pensamento pensar
    pequena pequeno pequenos perante percentagem perder perdeu perdido pergunta perguntar perguntas perigo permite
    permitido permitir perna persegue perseguindo personagem personagens personalidade perto pescoco peso pesquisa
    pessoa pessoas pior pode podem podemos poder poderia podes podia podido poe pois policia politica politico politicos
    ponte ponto pontos populacao populacoes por porcentagem porque porta porto portugal portugues portuguesa portugueses
    pos posicao possibilidade possivel posso posto pouca pouco poucos praia prato precisa precisam precisar preciso
    preco precos prefeitura presa presente preservativo presidente preta preto primavera primeira primeiro principais
    principal principio prisao problema problemas processo procura procurado procurar procuro producao producoes produto
    produtos produzir professor professores programa programas proibido projecto projeto projetos proposta propria
    propriedade proprietario proprio proprios prostituicao prostituta prova provar provas publica publicas publicidade
    publico publicos pude puderam pudesse puta quais quaisquer qual qualidade qualquer quando quanta quantidade quanto
    quantos quarta quarto quase quatro que queijo quem quente quer querem querer queres queria querido quero questao
    questoes quinta quiseram quisesse rainha rapariga rapaz rapido rasgou razao razoes reais realidade realiza realizada
    realizado realizar receber recebeu reduzir refugiada regiao regioes rei relacao relacoes relatorio religiao relogio
    remedio renda rendimento repetir resolver respeito responda responder resposta resto resultado resultados reuniao
    reunioes revista rio roda rompeu roubaram roubo roupa rua ruim sabado sabe sabem saber sabia sabido sai saia saido
    sair saiu sal sala salario sangue santo sao sapatos saude se seccao seculo segue seguinte seguintes seguir seguiu
    segunda segundo segura seguranca seguro sei seis sem semana semanas sempre senado senao sendo senhor senhora
    senhores senhorio sente sentem sentimento sentimentos sentir ser sera seria servico servicos servir sessao sete
    setembro seu seus sexta sido sim sinal sinto sistema sistemas situacao so sob sobre sociais social sociedade socorro
    soldado soldados solidao solo solucao solucoes somente somos sonhar sonho sonhos sorte sou sozinha sozinho sozinhos
    sua suas subir talvez tamanho tambem tanto tao tarde tchau te tecnologia tela telefone telemovel televisao tem tema
    temos tempo temporada tendo tenho tens ter terca terceira teria terminar terminou terra teste testemunha teto teu
    teus teve tido time tinha tinham tipo tipos tiraram tirou titulo tiveram tivesse toalha toda todas todo todos toma
    tomar tomou torna tornar tornou trabalha trabalhador trabalhadores trabalhando trabalhar trabalho trabalhos tradicao
    tradutor traduzir trafico trancada trancaram trata tratam tratamento tratar trazer treinador tres tribunal triste tu
    tua tudo ultima ultimo um uma umas uniao universidade uns usa usado usar utiliza utilizar vaca vai vais vale vamos
    vantagem vao varias variedade varios ve veiculo veio vejo velha velho velhos velocidade vem venda vendas vendido
    venho vento ver verao verdade verde vermelha vermelho versao versoes vestido vestir vez vezes viagem vida vieram
    vinha vinho violada violar violencia violou vir visao visto vitima vitimas vitoria viu vive vivem viver vivo vizinho
    vizinhos voar voce voces volta voltar voltou vontade voo vos votos vou zona
    """
}
